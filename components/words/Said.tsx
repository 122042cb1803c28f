import { partsOf, type Sentence } from "./sentence";

/** A sentence with its names and formulas set like code, from left to right in every language. */
export function Said({ sentence }: { readonly sentence: Sentence }) {
  return partsOf(sentence).map(({ text, isFormula }, at) =>
    isFormula ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move.
      <bdi key={at} dir="ltr" className="font-medium font-mono text-[0.94em]">
        {text}
      </bdi>
    ) : (
      text
    ),
  );
}
