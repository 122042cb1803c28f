// @ts-check

/**
 * Ends the process with what went wrong, without a stack: for what a user can mend.
 * @param {unknown} error
 * @returns {never}
 */
export function exitWithWords(error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}
