import { DataSet, englishDataset, englishRecommendedTransformers, RegExpMatcher } from "obscenity";

// People are really called so: Dick, Van Dyke, Kike, Negro, Semen, Tit, Hooker, Abo.
const names = new Set(["dick", "dyke", "kike", "negro", "semen", "tit", "hooker", "abo", "scat"]);

// Rude in the midst of any word; the others only as a word of their own, or Analía and Penistone could not join.
const anywhere = new Set([
  "fuck",
  "nigger",
  "cunt",
  "pussy",
  "whore",
  "blowjob",
  "masturbate",
  "porn",
  "vagina",
  "dildo",
]);

const words = new DataSet<{ originalWord: string }>()
  .addAll(englishDataset)
  .removePhrasesIf(({ metadata }) => names.has(metadata?.originalWord ?? ""));

const matcher = new RegExpMatcher({ ...words.build(), ...englishRecommendedTransformers });

/** Whether a name is one that a class should not have to read: English words, also as sh1t. A name that people are really given is not. */
export function isRude(name: string): boolean {
  return matcher.getAllMatches(name).some(({ termId, startIndex, endIndex }) => {
    // 455 is a number, whatever it looks like.
    if (!/\p{L}/u.test(name.slice(startIndex, endIndex + 1))) return false;
    const word = words.getPayloadWithPhraseMetadata({ termId, startIndex, endIndex, matchLength: 0 }).phraseMetadata;
    return anywhere.has(word?.originalWord ?? "") || isWholeWord(name, startIndex, endIndex);
  });
}

function isWholeWord(text: string, start: number, end: number): boolean {
  const isLetter = (at: number) => /\p{L}/u.test(text.charAt(at));
  return !isLetter(start - 1) && !isLetter(end + 1);
}
