import type { Training } from "../training";
import type { ModelName } from "../trainingModels";

/** The classes that the test and the page of docs/ are about. */
export const simulatedClasses: readonly {
  readonly model: ModelName;
  readonly people: number;
  readonly share: Training["share"];
  readonly steps: number;
}[] = (["neuron", "two-layers", "lecture"] as const).flatMap((model) =>
  [3, 30, 300].map((people) => ({
    model,
    people,
    // Three people cannot work out 41 gradients three times each: there every parameter has one of them.
    share: { by: "parameter", count: people === 3 && model === "lecture" ? 1 : 3 } as const,
    steps: 15,
  })),
);
