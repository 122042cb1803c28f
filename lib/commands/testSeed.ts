/**
 * What random tests of every room draw from: the same in each run, so that a commit's outcome is the commit's alone.
 * `SEED=$RANDOM npm test` looks elsewhere.
 */
export const seed = Number(process.env.SEED ?? 20260101);
