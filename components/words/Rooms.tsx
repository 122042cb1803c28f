import type { ReactNode } from "react";
import { messagesOf } from "./catalogue";
import type { Room } from "./messages/translation";
import { readLanguage } from "./readWords";
import { MoreWords } from "./WordsProvider";

interface Props {
  /** The rooms whose words the client components inside use; "ui" is there already. */
  readonly rooms: readonly Room[];
  readonly children: ReactNode;
}

/** Sends a page the words that it needs and no others. For pages: a server component. */
export async function Rooms({ rooms, children }: Props) {
  return <MoreWords messages={messagesOf(await readLanguage(), rooms)}>{children}</MoreWords>;
}
