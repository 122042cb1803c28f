import type { FileRefusal } from "@/lib/protocol/lessonFile";

const words: Readonly<Record<FileRefusal, string>> = {
  FILE_TOO_NEW: "This file comes from a newer Chalkgrad: update this one, or export it there as Python.",
  FILE_DAMAGED: "This file was changed or cut off: export it again.",
  FILE_TOO_LARGE: "This file is larger than 1 MB: open a smaller part of it.",
};

export function sayFileRefusal(code: FileRefusal): string {
  return words[code];
}
