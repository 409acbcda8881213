import {noFollowUp, type FollowUp} from '../followUpTypes';

export function sameFollowUp(one: FollowUp, other: FollowUp): boolean {
  return (Object.keys(noFollowUp) as (keyof FollowUp)[]).every((field) => one[field] === other[field]); // its own keys
}

/** True where a reader has written or chosen anything of a line. */
export function isFollowed(followUp: FollowUp | undefined): followUp is FollowUp {
  return followUp !== undefined && !sameFollowUp(followUp, noFollowUp);
}
