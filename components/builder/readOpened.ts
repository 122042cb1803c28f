import type { ReadFile } from "@/lib/protocol/lessonFile";

/** More than this is not even read into memory: JSON in which every sign is escaped. */
const LARGEST_BYTES = 6_000_000;

/** A file from the disk. The schemas that check it come with the first one. */
export async function readOpened(file: File): Promise<ReadFile> {
  if (file.size > LARGEST_BYTES) return { kind: "refused", code: "FILE_TOO_LARGE" };
  const [text, { readFile }] = await Promise.all([file.text(), import("@/lib/protocol/lessonFile")]);
  return readFile(text);
}
