import { Map as MapIcon, Maximize, Minus, Plus } from "lucide-react";
import { Panel, useReactFlow } from "reactflow";
import { Button } from "@/components/ui/Button";
import { useWords } from "@/components/words/useWords";
import { FIT_PADDING } from "./firstViewport";

interface Props {
  readonly maxZoom: number;
  /** Whether the map is shown; absent where the graph is too small for one. */
  readonly isMapOn: boolean | undefined;
  readonly onMap: (isOn: boolean) => void;
}

export function PaneControls({ maxZoom, isMapOn, onMap }: Props) {
  const { t } = useWords();
  const { zoomIn, zoomOut, fitView } = useReactFlow();
  const controls = [
    { label: t("graph.zoomOut"), Icon: Minus, act: () => zoomOut({ duration: 120 }) },
    { label: t("graph.zoomIn"), Icon: Plus, act: () => zoomIn({ duration: 120 }) },
    {
      label: t("graph.fit"),
      Icon: Maximize,
      act: () => fitView({ padding: FIT_PADDING, maxZoom, duration: 200 }),
    },
  ];
  return (
    <Panel position="bottom-right" className="m-2! flex rounded-md border border-line bg-surface">
      {isMapOn !== undefined && (
        <Button
          kind="plain"
          size="small"
          isIcon
          aria-label={t("graph.map")}
          title={t("graph.map")}
          aria-pressed={isMapOn}
          onClick={() => onMap(!isMapOn)}
        >
          <MapIcon aria-hidden size={16} className={isMapOn ? undefined : "opacity-50"} />
        </Button>
      )}
      {controls.map(({ label, Icon, act }) => (
        <Button
          key={label}
          kind="plain"
          size="small"
          isIcon
          aria-label={label}
          title={label}
          onClick={() => void act()}
        >
          <Icon aria-hidden size={16} />
        </Button>
      ))}
    </Panel>
  );
}
