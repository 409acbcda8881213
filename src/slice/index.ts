/** The question being asked: what a link carries (Slice), what counting is asked (LineQuestion), and how both are written. */
export * from './types';
export {defaultSlice} from './defaultSlice';
export {parseSlice, sliceHref, sliceParsers} from './sliceUrl';
export {columnSplits, crossedBy, divides, noAnswer, splitFrom, splitLevels, type Split} from './splits';
export {questionKey} from './questionKey';
export {flowKey, type FlowQuestion} from './flowQuestion';
export {groupsKey, type GroupsQuestion} from './groupsQuestion';
