import { createContext } from "react";
import type { LiveSession } from "@/lib/client/socket";

/** Where a graph hears of the host's pointer; null where it is not shown. Heard past React's tree, so that a move draws nothing but the pointer. */
export const PointerContext = createContext<Pick<LiveSession, "subscribe" | "read"> | null>(null);
