import type { en } from "./en";

/** A room of the catalogue: a part of the product whose words are sent together. */
export type Room = keyof typeof en;

/** A room's words in another language: the keys of the English ones, with sentences of its own. */
export type Translation<Name extends Room> = Translated<(typeof en)[Name]>;

type Translated<Words> = { readonly [Key in keyof Words]: Words[Key] extends string ? string : Translated<Words[Key]> };
