// @ts-check

/**
 * Counts Vitest's JSON report. A test that was skipped has failed; so has a run that ended badly for another reason.
 * @param {any} report Vitest's, undefined where there is none.
 * @param {number} code The exit code.
 */
export function countVitest(report, code) {
  const passed = report?.numPassedTests ?? 0;
  const broken = (report?.testResults ?? []).filter(isBrokenFile).length;
  const failed = (report?.numTotalTests ?? 0) - passed + broken;
  return atLeastOneFailed({ passed, failed }, code);
}

/**
 * Counts Playwright's JSON report in the same way; what passed at a second try has failed too.
 * @param {any} report
 * @param {number} code
 */
export function countPlaywright(report, code) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  return atLeastOneFailed({ passed: expected, failed: unexpected + flaky + skipped }, code);
}

/**
 * A file that could not be read has no tests to count.
 * @param {{ status: string, assertionResults: unknown[] }} file
 */
function isBrokenFile({ status, assertionResults }) {
  return status === "failed" && assertionResults.length === 0;
}

/**
 * @param {{ passed: number, failed: number }} counts
 * @param {number} code
 */
function atLeastOneFailed({ passed, failed }, code) {
  return { passed, failed: code === 0 ? failed : Math.max(1, failed) };
}
