import { useState } from "react";
import { useWords } from "@/components/words/useWords";
import type { GraphNode } from "@/lib/engine/graph";

interface Props {
  readonly node: GraphNode;
  readonly onRename: (text: string) => void;
}

/** A node's name, taken when the field is left or Enter is pressed. */
export function NameField({ node, onRename }: Props) {
  const { t } = useWords();
  const shown = node.label || (node.name ?? "");
  const [text, setText] = useState(shown);
  const isBare = node.op === "leaf" && !node.isDeclared && node.name === null;
  const take = () => {
    if (text.trim() !== "" && text !== shown) onRename(text);
    else setText(shown);
  };
  return (
    <input
      dir="ltr"
      aria-label={t("builder.inspector.name")}
      placeholder={isBare ? t("builder.inspector.constant") : t("builder.inspector.noName")}
      maxLength={80}
      autoComplete="off"
      spellCheck={false}
      value={text}
      data-name
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === "Enter") event.currentTarget.blur();
        if (event.key === "Escape") setText(shown);
      }}
      className="target h-8 w-28 rounded-sm border border-edge bg-surface px-2 font-mono font-semibold text-[14px] touch:text-base"
    />
  );
}
