/**
 * What is said to people: a text in which names and formulas stand between isolates, Unicode's own marks for a run of
 * another direction. On screen they are set like code, since the node a is not the article; read aloud they vanish.
 */
export type Sentence = string;

/** A stretch of a sentence: words, or a name or a formula. */
export interface Part {
  readonly text: string;
  readonly isFormula: boolean;
}

const OPEN = "\u2066";
const CLOSE = "\u2069";
const MARKS = /[\u2066-\u2069]/g;

/** A name or a formula as an argument of a message. */
export function formula(text: string): Sentence {
  return `${OPEN}${plain(text)}${CLOSE}`;
}

/** The sentence as bare text. */
export function plain(sentence: Sentence): string {
  return sentence.replace(MARKS, "");
}

/** The sentence in stretches, in their order. */
export function partsOf(sentence: Sentence): readonly Part[] {
  return sentence.split(OPEN).flatMap((piece, at) => {
    if (at === 0) return wordsOf(piece);
    const [text = "", rest = ""] = piece.split(CLOSE);
    return [{ text, isFormula: true }, ...wordsOf(rest)];
  });
}

function wordsOf(text: string): readonly Part[] {
  return text === "" ? [] : [{ text, isFormula: false }];
}
