import { useWords } from "@/components/words/useWords";
import type { NodeId } from "@/lib/engine/graph";
import { placesOf } from "@/lib/engine/network";
import type { RoomView } from "@/lib/protocol/views";

/** Which parameter of the network a question is about. */
export function ParameterLine({ room, node }: { readonly room: RoomView; readonly node: NodeId }) {
  const { t } = useWords();
  const { training } = room.exercise.rules;
  const place = training && placesOf(training.shape)[Number(node.slice(1))];
  if (!place) return null;
  const { layer, neuron, input } = place;
  return (
    <p className="text-[13px] text-muted">
      {input === null
        ? t("training.bias", { layer: String(layer), neuron: String(neuron) })
        : t("training.weight", { layer: String(layer), neuron: String(neuron), input: String(input) })}
    </p>
  );
}
