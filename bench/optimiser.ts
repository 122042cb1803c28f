import { simulatedClasses } from "@/lib/classroom/simulation/simulatedClasses";
import { trainClass } from "@/lib/classroom/simulation/trainClass";
import { trainingModels } from "@/lib/classroom/trainingModels";

// `npm run -s simulate:optimiser [-- SEED]`: the table of docs/class-optimiser.md.
const SEED = process.argv[2] ?? "chalkgrad";
const STEPS = 20;
const WRONG = [0, 0.2, 0.4] as const;

const names = { neuron: "one neuron", "two-layers": "2-2-1", lecture: "MLP(3, [4, 4, 1])" } as const;
const percent = (share: number) => `${(100 * share).toFixed(0)} %`;

console.log(
  "| network | people | at each parameter | wrong answers | of them named | loss at first | the class, after 5 | after 20 | gradient descent, after 20 |",
);
console.log("|---|---|---|---|---|---|---|---|---|");
for (const { model, people, share } of simulatedClasses)
  for (const wrong of WRONG) {
    const training = { ...trainingModels[model], share };
    const seed = `${SEED} ${model} ${people} ${wrong}`;
    const trained = trainClass({ training, people, steps: STEPS, wrong, seed });
    const { losses, trueLosses } = trained.view;
    const answered = trained.answers / STEPS / training.parameters.length;
    const loss = (number: number | undefined) => (number ?? Number.NaN).toFixed(3);
    const cells = [
      ...[names[model], people, Number(answered.toFixed(1)), percent(trained.wrong / trained.answers)],
      trained.wrong === 0 ? "–" : percent(trained.named / trained.wrong),
      ...[losses[0], losses[5], losses[STEPS], trueLosses[STEPS]].map(loss),
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
