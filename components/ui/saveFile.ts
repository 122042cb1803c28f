/** Hands a file to the browser's downloads; needs no secure context. */
export function saveFile(name: string, content: Blob | string, type: string): void {
  const url = URL.createObjectURL(typeof content === "string" ? new Blob([content], { type }) : content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun when the task ends; the address is not needed after it.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
