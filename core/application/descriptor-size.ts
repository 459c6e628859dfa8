/** Characters of a descriptor as compact JWS: twenty requirements with all their relations stay below it. */
export const MAX_DESCRIPTOR = 98_304;
