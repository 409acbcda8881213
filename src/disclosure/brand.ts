/** What marks a table as having passed disclosure control. Never exported from this room: nothing else can make one. */
export const protectedBrand: unique symbol = Symbol('passed disclosure control');
