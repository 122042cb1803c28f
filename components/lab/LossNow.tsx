import { printFloat } from "@/lib/engine/printFloat";
import type { Lab } from "./labState";

/** The loss of the last forward pass, in full. */
export function LossNow({ lab }: { readonly lab: Lab }) {
  return (
    <p dir="ltr" className="font-mono text-[15px]" title="sum((yout - ygt)**2 for ygt, yout in zip(ys, ypred))">
      <span className="text-muted">{"loss "}</span>
      {lab.loss === null ? (
        <span className="text-muted">{"–"}</span>
      ) : (
        <span className="font-semibold text-forward">{printFloat(lab.loss)}</span>
      )}
    </p>
  );
}
