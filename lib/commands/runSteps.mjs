// @ts-check

/**
 * What a step found; `output` is shown where something failed.
 * @typedef {{ passed: number, failed: number, output: string }} Outcome
 */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} [needs] The name of an earlier step without which this one cannot run.
 * @property {() => Promise<Outcome>} run
 */

/**
 * Runs the steps one after the other, on after a failure too, and prints a line and the time of each. A step that
 * throws has failed, and so has one that found nothing at all.
 * @param {readonly Step[]} steps
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runSteps(steps) {
  /** @type {Set<string>} */
  const broken = new Set();
  const sum = { passed: 0, failed: 0 };
  for (const step of steps) {
    const startedAt = performance.now();
    const { passed, failed, output } =
      step.needs && broken.has(step.needs) ? notRun(step.needs) : await outcomeOf(step);
    sum.passed += passed;
    sum.failed += failed;
    if (failed > 0) broken.add(step.name);
    if (failed > 0) process.stdout.write(`\n${output.trim()}\n\n`);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    const counts = failed > 0 ? `${passed} passed, ${failed} FAILED` : `${passed} passed`;
    process.stdout.write(`${step.name.padEnd(28)} ${seconds.padStart(6)} s   ${counts}\n`);
  }
  return sum;
}

/** @param {Step} step */
async function outcomeOf({ run }) {
  try {
    const outcome = await run();
    if (outcome.passed + outcome.failed > 0) return outcome;
    return { ...outcome, failed: 1, output: `${outcome.output}\nNot a single test was found.` };
  } catch (error) {
    return { passed: 0, failed: 1, output: error instanceof Error ? `${error.message}` : String(error) };
  }
}

/** @param {string} needed */
function notRun(needed) {
  return { passed: 0, failed: 1, output: `Not run, because "${needed}" failed.` };
}
