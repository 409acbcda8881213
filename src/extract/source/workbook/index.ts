/** What is loaded when a workbook comes. Unpacking and XML stay in this folder. */
export {packageRefusal} from './packageRefusal';
export {workbookSource} from './workbookSource';
export {zipPackage} from './zipPackage';
