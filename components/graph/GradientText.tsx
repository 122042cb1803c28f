import { Lock } from "lucide-react";
import { formatValue } from "@/lib/notation/printNumber";
import type { GradientView } from "./cards";

export function GradientText({ gradient }: { readonly gradient: GradientView }) {
  switch (gradient.kind) {
    case "hidden":
      return <span className="text-muted">{"·"}</span>;
    case "asked":
      return <span className="font-semibold text-gradient">{"?"}</span>;
    case "notOpen":
      return <Lock aria-hidden size={13} className="inline self-center text-muted" />;
    case "value":
      return (
        <span title={String(gradient.value)} className="text-gradient">
          {formatValue(gradient.value)}
        </span>
      );
    case "typed":
      return <span className="min-w-0 truncate text-gradient italic">{gradient.text}</span>;
  }
}
