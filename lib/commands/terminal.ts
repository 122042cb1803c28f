/** A file's name on one line: control characters and line ends in it are shown as they are written in JSON. */
export function showFile(file: string): string {
  return file.replace(/[\p{Cc}\u2028\u2029]/gu, (sign) => {
    const inJson = JSON.stringify(sign).slice(1, -1);
    return inJson === sign ? `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}` : inJson;
  });
}

/** Ends this program without a word when nobody reads on, as in `grad FILE | head -1`. */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      process.exit();
    });
  }
}
