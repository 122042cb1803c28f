/** A title as the beginning of a file's name. */
export function fileName(title: string): string {
  const words = title
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return words.slice(0, 60).toLowerCase() || "graph";
}
