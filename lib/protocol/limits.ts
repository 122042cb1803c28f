// Apart from the schemas, so that a phone can read them without carrying a schema library.

/** Counts up when a page of the last build could not talk with a server of this one. */
export const PROTOCOL = 3;

/** The largest program that is read, in UTF-16 units. */
export const MAX_PROGRAM = 64 * 1024;

/** An event whose JSON is longer than this goes by http; a socket's packet is 16 kB at most. */
export const LARGEST_PACKET = 15_000;

/** So many people are removed, or put back, by one order: their ids fill a packet. */
export const MAX_REMOVED = 300;

/** As many teams as a class is divided into, at most. */
export const MAX_TEAMS = 12;
