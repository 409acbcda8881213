/** What marks counts before disclosure control. Never exported from this room: no other can make a RawTable. */
export const raw: unique symbol = Symbol('counts before disclosure control');
