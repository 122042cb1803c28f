import { formula, type Sentence } from "@/components/words/sentence";
import type { Words } from "@/components/words/words";
import { type NetworkRefusal, networkLimits } from "@/lib/notation/network";

const { inputs, layers, neurons, examples } = networkLimits;

/** What is wrong with a pasted network, and what to do. */
export function sayNetworkRefusal(code: NetworkRefusal, { t }: Words): Sentence {
  switch (code) {
    case "NO_NETWORK":
      return t("lab.pasteDialog.NO_NETWORK", {
        example: formula("n = MLP(3, [4, 4, 1])"),
        columns: inputs + 1,
        examples,
      });
    case "NETWORK_TOO_LARGE":
      return t("lab.pasteDialog.NETWORK_TOO_LARGE", { inputs, layers, neurons });
    case "EXAMPLES_MISFIT":
      return t("lab.pasteDialog.EXAMPLES_MISFIT", { examples });
    case "NEURON_UNREAD":
      return t("lab.pasteDialog.NEURON_UNREAD", { example: formula("out = act.tanh()") });
    case "LOSS_UNREAD":
      return t("lab.pasteDialog.LOSS_UNREAD", {
        example: formula("loss = sum((yout - ygt)**2 for ygt, yout in zip(ys, ypred))"),
      });
    case "EXAMPLES_UNREAD":
    case "PARAMETERS_MISFIT":
    case "SEED_UNREAD":
    case "SEVERAL_OUTPUTS":
    case "TEXT_TOO_LONG":
      return t(`lab.pasteDialog.${code}`);
  }
}
