import compile from "icu-minify/compile";
import type { Messages } from "use-intl";
import { type Language, PSEUDO } from "@/lib/protocol/languages";
import { de } from "./messages/de";
import { en } from "./messages/en";
import { es } from "./messages/es";
import type { Room } from "./messages/translation";
import { zh } from "./messages/zh";
import { type Compiled, pseudo } from "./pseudo";

/** Messages by their keys, nested; a message stands where a text or, compiled, a list stands. */
export interface MessageTree<Message> {
  readonly [key: string]: Message | MessageTree<Message>;
}

/** Every language's words as they were written. */
export const catalogues = { en, de, es, zh } as const;

const compiled = new Map<Language, MessageTree<Compiled>>();

/** The words of these rooms, ready to be formatted without a parser. On the server alone: it has every language. */
export function messagesOf(language: Language, rooms: readonly Room[]): Partial<Messages> {
  let tree = compiled.get(language);
  if (tree === undefined) {
    tree =
      language === PSEUDO
        ? mapMessages(catalogues.en, (text) => pseudo(compileMessage(text)))
        : mapMessages(catalogues[language], compileMessage);
    compiled.set(language, tree);
  }
  const all = tree;
  // The library's types know the texts that were compiled, not what they became.
  return Object.fromEntries(rooms.map((room) => [room, all[room]])) as Partial<Messages>;
}

/** React sends plain objects alone from a server component to a browser; the compiler's have no prototype. */
function compileMessage(text: string): Compiled {
  return JSON.parse(JSON.stringify(compile(text))) as Compiled;
}

/** The same tree with every message made into another. */
export function mapMessages<Message>(
  tree: MessageTree<string>,
  change: (text: string) => Message,
): MessageTree<Message> {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === "string" ? change(value) : mapMessages(value, change),
    ]),
  );
}
