/** A name or a formula inside a sentence: set like code, since the node a is not the article. */
export interface Formula {
  readonly formula: string;
}

/** What is said to people, with the names in it told from the words. */
export type Sentence = readonly (string | Formula)[];

/** A template tag: say`Mend ${name} first.` */
export function say(words: TemplateStringsArray, ...values: readonly (string | Formula | Sentence)[]): Sentence {
  return words.flatMap((text, at) => {
    const value = values[at];
    if (value === undefined) return text;
    return typeof value === "string" || "formula" in value ? [text, value] : [text, ...value];
  });
}

/** "d", "d and e", "d, e and f". */
export function listOf(items: readonly Sentence[]): Sentence {
  return items.flatMap((item, at) => {
    if (at === 0) return item;
    return [at === items.length - 1 ? " and " : ", ", ...item];
  });
}

/** The sentence as bare text. */
export function plain(sentence: Sentence): string {
  return sentence.map((part) => (typeof part === "string" ? part : part.formula)).join("");
}
