export * from './types';
export {loadBaselines} from './readBaseline';
