import type { ActivationName } from "@/lib/engine/activations";

/** What stands inside a neuron's circle. */
export function shortActivation(name: ActivationName): string {
  return name === "sigmoid" ? "σ" : name === "linear" ? "Σ" : name;
}
