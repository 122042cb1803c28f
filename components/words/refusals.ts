import type { FileRefusal } from "@/lib/protocol/lessonFile";
import type { RefusalCode } from "@/lib/protocol/refusal";
import type { Words } from "./words";

/** A refusal in one line: what happened and what to do next. "OFFLINE": there was nobody to refuse. */
export function sayRefusal(code: RefusalCode | "OFFLINE", words: Words, retryAfter?: number): string {
  const { title, next } = refusalWords(code, words, retryAfter);
  // Chinese sets no space between sentences.
  return words.language === "zh" ? `${title}${next}` : `${title} ${next}`;
}

/** The same in two: what happened, and what to do next. */
export function refusalWords(
  code: RefusalCode | "OFFLINE",
  { t }: Words,
  retryAfter?: number,
): { readonly title: string; readonly next: string } {
  const seconds = Math.max(1, Math.ceil((retryAfter ?? 0) / 1000));
  const next = retryAfter === undefined ? t(`refusals.${code}.next`) : t("refusals.again", { seconds });
  return { title: t(`refusals.${code}.title`), next };
}

/** Why a lesson's file was not opened. */
export function sayFileRefusal(code: FileRefusal, { t }: Words): string {
  return t(`refusals.files.${code}`);
}
