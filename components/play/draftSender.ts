/** How long typing may go on before it is sent, in ms: at most one draft a second leaves a page. */
const PAUSE = 1000;

/** Longer texts cannot be answers, and the server keeps none. */
const LONGEST = 200;

/** Sends what is typed to the server, the latest of each node alone, one at a time. Nothing waits for it. */
export function draftSender(
  send: (node: string, text: string) => Promise<unknown>,
): (node: string, text: string) => void {
  const waiting = new Map<string, string>();
  let isBusy = false;

  const next = async () => {
    const [first] = waiting;
    if (!first) {
      isBusy = false;
      return;
    }
    const [node, text] = first;
    waiting.delete(node);
    await send(node, text);
    setTimeout(next, PAUSE);
  };

  return (node, text) => {
    if (text.length > LONGEST) return;
    waiting.set(node, text);
    if (isBusy) return;
    isBusy = true;
    setTimeout(next, PAUSE);
  };
}
