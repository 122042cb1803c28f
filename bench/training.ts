import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { figure, median, medianRatio, type Part } from "./part";
import { STEPS, type Times } from "./training/race";
import { limit, ours, peers, type RunnerName, runners } from "./training/runners";

/** What the lab's training costs; each runner has processes of its own. */
export const training: Part = {
  about: `${STEPS.toLocaleString("en")} steps of the lecture's MLP(3, [4, 4, 1]) on its four examples, beside engines that take any graph and beside the limit: JavaScript written by hand for this one network.`,
  run: async ({ pairs, isQuick }) => {
    const names = isQuick ? [ours, limit, ...peers] : (Object.keys(runners) as RunnerName[]);
    // Round by round, so that a slow minute of the machine falls on all alike.
    const rounds = Array.from({ length: pairs }, () => new Map(names.map((name) => [name, timesOf(name)])));
    const middle = (name: RunnerName, of: keyof Times) =>
      figure(median(rounds.map((round) => timeIn(round, name, of))));
    const ratio = (of: keyof Times, others: readonly RunnerName[]) =>
      medianRatio(
        rounds,
        (round) => Math.min(...others.map((name) => timeIn(round, name, of))) / timeIn(round, ours, of),
      );
    return {
      tables: [
        {
          title: "",
          head: ["", "a fresh network (ms)", "ours is × as fast", "warm (ms)", "ours is × as fast"],
          rows: names.map((name) => [
            ...[name, middle(name, "fresh"), figure(ratio("fresh", [name]))],
            ...[middle(name, "warm"), figure(ratio("warm", [name]))],
          ]),
        },
      ],
      ratios: [
        {
          name: "training, a fresh network: × the fastest peer",
          value: ratio("fresh", peers),
          better: "more",
          goal: 1,
        },
        { name: "training, warm: × the fastest peer", value: ratio("warm", peers), better: "more", goal: 1.5 },
        { name: "training, warm: × the limit", value: ratio("warm", [limit]), better: "more", goal: 0.5 },
      ],
      notes: [
        "Fresh: from the parameters to a trained network in a new process, compiling included. Warm: the same steps again, the tenth part that the machine disturbed least.",
      ],
    };
  },
};

function timeIn(round: ReadonlyMap<RunnerName, Times>, name: RunnerName, of: keyof Times): number {
  return round.get(name)?.[of] ?? Number.NaN;
}

function timesOf(name: RunnerName): Times {
  const file = fileURLToPath(new URL("training/runOne.ts", import.meta.url));
  return JSON.parse(execFileSync(process.execPath, ["--import", "tsx", file, name], { encoding: "utf8" })) as Times;
}
