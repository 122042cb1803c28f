import type { NodeId } from "@/lib/engine/graph";
import type { Ack, Payload } from "@/lib/protocol/events";
import type { RefusalCode } from "@/lib/protocol/refusal";
import { applyChange, type BoardChange, clashingIds, rebaseChange, renameNodes, type SharedBoard } from "./boardChange";

/** The board as the server last said it is. Its program comes a moment after its graph. */
export interface BoardSnapshot extends SharedBoard {
  readonly revision: number;
  /** The revision that the program is of. */
  readonly sourceRevision: number;
}

/** What a change travels as, without its id and its exercise. */
export type EditPacket = Omit<Payload<"graph:edit">, "id" | "exercise">;

interface Options {
  readonly first: BoardSnapshot;
  /** Sends a packet until it is acknowledged. */
  readonly submit: (packet: EditPacket) => Promise<Ack<"graph:edit">>;
  /** Asks the server for everything; null where another exercise has come up. */
  readonly refresh: () => Promise<BoardSnapshot | null>;
  /** A change of one's own could not be made any more. */
  readonly onDropped: (code: RefusalCode) => void;
}

/** One editor's end of a board that several edit: ahead of the server by what is on its way. */
export interface BoardEditor {
  /** The board with one's own changes on it, also those that the server has not seen. */
  readonly read: () => SharedBoard;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (change: BoardChange) => void;
  /** What the server said. */
  readonly hear: (snapshot: BoardSnapshot) => void;
  readonly hasPending: () => boolean;
}

/**
 * Keeps one's own changes on top of what the server has ordered. They go out one at a time; where others were faster,
 * the pending ones are made again on the new board and sent again, and one that no longer can be made is dropped and
 * said. Without pending changes what is read is what the server said last: so all editors come to the same.
 */
export function createBoardEditor({ first, submit, refresh, onDropped }: Options): BoardEditor {
  const listeners = new Set<() => void>();
  let base = first;
  let heard = first;
  let pending: readonly BoardChange[] = [];
  let isSending = false;
  let shown: SharedBoard = first;

  const draw = () => {
    shown = pending.reduce<SharedBoard>((board, change) => applyChange(board, change) ?? board, base);
    for (const listener of listeners) listener();
  };

  /** Puts the pending changes, made on `from`, on what the server has now. */
  const rebase = (from: SharedBoard, changes: readonly BoardChange[]) => {
    let old: SharedBoard | null = from;
    let onto: SharedBoard = base;
    const kept: BoardChange[] = [];
    // Two people's first new nodes have one id: the second's gets another, for all that was done with it since.
    const ids = new Map<NodeId, NodeId>();
    for (const change of changes) {
      for (const [id, other] of clashingIds(renameNodes(change, ids), onto)) ids.set(id, other);
      const again = rebaseChange(renameNodes(change, ids), old ?? onto, onto);
      const made: SharedBoard | null = again && applyChange(onto, again);
      old = old && applyChange(old, change);
      if (again && made) {
        kept.push(again);
        onto = made;
      } else onDropped("REVISION_CONFLICT");
    }
    pending = kept;
  };

  const adopt = (from: SharedBoard = base, changes = pending) => {
    const next = heard.revision < base.revision ? base : heard;
    // The newer program of the two: the server's comes late, one's own is known when it is acknowledged.
    const program = heard.sourceRevision >= base.sourceRevision ? heard : base;
    base = { ...next, source: program.source, sourceRevision: program.sourceRevision };
    rebase(from, changes);
  };

  const pump = async () => {
    const [change] = pending;
    if (isSending || !change) return;
    // A whole program replaces only what its author has seen: it waits for the one that belongs to the graph.
    if (carriesSource(change) && base.sourceRevision < base.revision) return;
    isSending = true;
    const ack = await submit(packetOf(change, base));
    if (ack.ok) settle(change, ack.revision);
    else await takeBack(change, ack.code);
    isSending = false;
    if (heard.revision >= base.revision) adopt();
    draw();
    void pump();
  };

  const settle = (change: BoardChange, revision: number) => {
    const made = applyChange(base, change) ?? base;
    const rest = pending.slice(1);
    if (revision === base.revision + 1) {
      const isKnown = carriesSource(change) || base.sourceRevision === base.revision;
      base = { ...made, revision, sourceRevision: isKnown ? revision : base.sourceRevision };
      pending = rest;
    } else adopt(made, rest);
  };

  const takeBack = async (change: BoardChange, code: RefusalCode) => {
    const rest = pending.slice(1);
    if (code === "REVISION_CONFLICT") {
      const fresh = await refresh();
      if (fresh && fresh.revision >= heard.revision) heard = fresh;
      if (fresh && fresh.revision > base.revision) return adopt();
    }
    if (code === "REVISION_CONFLICT" || code === "EDIT_INVALID") {
      rebase(applyChange(base, change) ?? base, rest);
    } else pending = [];
    onDropped(code);
  };

  return {
    read: () => shown,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(change) {
      const [waiting, last] = [pending.slice(0, -1), pending.at(-1)];
      const isOnItsWay = isSending && pending.length === 1;
      const joined = last && !isOnItsWay ? join(last, change) : null;
      pending = joined ? [...waiting, joined] : [...pending, change];
      draw();
      void pump();
    },
    hear(snapshot) {
      const isOlder = snapshot.revision < heard.revision;
      if (isOlder || (snapshot.revision === heard.revision && snapshot.sourceRevision < heard.sourceRevision)) return;
      heard = snapshot;
      // While a change is out nobody knows whether the snapshot has it: its acknowledgement says so.
      if (isSending) return;
      adopt();
      draw();
      void pump();
    },
    hasPending: () => pending.length > 0,
  };
}

/** Typing goes out as what was typed, not letter by letter; a number that is scrubbed as what it has come to. */
function join(before: BoardChange, after: BoardChange): BoardChange | null {
  if (before.type === "text" && after.type === "text")
    return { ...after, before: before.before, graph: after.graph ?? before.graph };
  if (before.type === "text" || after.type === "text") return null;
  const leaf = scrubbedLeaf(after);
  if (leaf === null || leaf !== scrubbedLeaf(before)) return null;
  return { ...after, source: after.source ?? before.source };
}

/** The leaf whose number is all that a change sets. */
function scrubbedLeaf({ edits, on, off }: Extract<BoardChange, { readonly type: "edit" }>): NodeId | null {
  const [edit] = edits;
  const isAlone = edits.length === 1 && on.length === 0 && off.length === 0;
  return isAlone && edit?.type === "setValue" ? edit.id : null;
}

function carriesSource(change: BoardChange): boolean {
  return change.type === "text" || change.source !== null;
}

function packetOf(change: BoardChange, base: BoardSnapshot): EditPacket {
  const after = applyChange(base, change);
  const asked = after ? { asked: [...after.asked] } : {};
  if (change.type === "text") {
    const edits = change.graph ? [{ type: "replace", graph: change.graph } as const] : [];
    return { base: base.revision, edits: edits as EditPacket["edits"], source: change.after, ...asked };
  }
  // The wire's types are the same without `readonly`.
  const edits = change.edits as EditPacket["edits"];
  const isToggled = change.on.length > 0 || change.off.length > 0;
  const source = change.source === null ? {} : { source: change.source };
  return { base: base.revision, edits, ...source, ...(isToggled ? asked : {}) };
}
