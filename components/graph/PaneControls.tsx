import { Maximize, Minus, Plus } from "lucide-react";
import { Panel, useReactFlow } from "reactflow";
import { Button } from "@/components/ui/Button";
import { FIT_PADDING } from "./KeepInView";

export function PaneControls({ maxZoom }: { readonly maxZoom: number }) {
  const { zoomIn, zoomOut, fitView } = useReactFlow();
  const controls = [
    { label: "Zoom out", Icon: Minus, act: () => zoomOut({ duration: 120 }) },
    { label: "Zoom in", Icon: Plus, act: () => zoomIn({ duration: 120 }) },
    {
      label: "Show the whole graph",
      Icon: Maximize,
      act: () => fitView({ padding: FIT_PADDING, maxZoom, duration: 200 }),
    },
  ];
  return (
    <Panel position="bottom-right" className="m-2! flex rounded-md border border-line bg-surface">
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
