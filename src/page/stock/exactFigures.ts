import {exactDoor} from './countDoor';
import {exactSwitch} from './exactSwitch';

/**
 * The switch for exact figures and the door it opens. Null in a build made for publication, which then holds neither:
 * the condition is decided when the app is built, and what is left unused is left out.
 */
export const exactFigures = import.meta.env.STOCKTAKE_PUBLICATION ? null : {exactSwitch, exactDoor};
