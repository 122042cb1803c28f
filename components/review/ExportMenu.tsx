"use client";

import { Download } from "lucide-react";
import { Menu } from "@/components/ui/Menu";
import { exportItems } from "./exports";

/** The session as a file, in every form that there is. */
export function ExportMenu({ code }: { readonly code: string }) {
  return (
    <Menu
      label="Export"
      trigger={
        <>
          <Download aria-hidden size={16} />
          Export
        </>
      }
      items={exportItems(code)}
    />
  );
}
