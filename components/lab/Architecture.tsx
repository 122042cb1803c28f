import { useWords } from "@/components/words/useWords";
import type { ActivationName } from "@/lib/engine/activations";
import { hiddenActivation, type Lab } from "./labState";

/** `MLP(3, [4, 4, 1])` */
export function callOf({ shape }: Lab): string {
  return `MLP(${shape.nin}, [${shape.nouts.join(", ")}])`;
}

/** What the lecture prints about the layers. */
export function Architecture({ lab }: { readonly lab: Lab }) {
  const { t } = useWords();
  const { nouts } = lab.shape;
  const nameOf = (name: ActivationName) => (name === "linear" ? t("lab.setup.noActivation") : name);
  const hidden = hiddenActivation(lab.shape);
  const last = lab.shape.activations.at(-1) ?? hidden;
  return (
    <div className="flex flex-wrap gap-x-8 gap-y-2 text-[13px] text-muted">
      <pre dir="ltr" className="font-mono leading-relaxed">
        {[`Number of Layers ${nouts.length}`, ...nouts.map((nout, layer) => `Layer ${layer} has ${nout} neurons`)].join(
          "\n",
        )}
      </pre>
      <p className="max-w-64">
        {t("lab.network.about", {
          layers: hidden === last ? "same" : "other",
          hidden: nameOf(hidden),
          last: nameOf(last),
        })}
      </p>
    </div>
  );
}
