import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edit } from "@/lib/classroom/editBoard";
import type { Session } from "@/lib/classroom/session";
import { exerciseOf, sessionOf } from "@/lib/classroom/testing";
import { seed } from "@/lib/commands/testSeed";
import type { NodeId } from "@/lib/engine/graph";
import { readPython } from "@/lib/notation/python";
import type { Ack } from "@/lib/protocol/events";
import { changeOf, type SharedBoard } from "./boardChange";
import { type BoardEditor, type BoardSnapshot, createBoardEditor, type EditPacket } from "./boardEditor";

const program = "a = Value(2.0)\nb = Value(-3.0)\nc = Value(10.0)\ne = a*b\nL = e + c\n";
const reading = readPython(program);
const graph = (reading.ok && reading.cells[0]?.graph) || { nodes: [], output: null };
const idOf = (name: string) => graph.nodes.find((node) => node.name === name)?.id ?? "?";
const [a, b, c, e] = ["a", "b", "c", "e"].map(idOf) as [NodeId, NodeId, NodeId, NodeId];

/** The server, with a network whose every message waits until it is let through. */
class Room {
  session: Session = sessionOf([exerciseOf({ graph, source: program, asked: [a, b] })]);
  /** What each editor will hear next, in order. */
  private readonly lines = new Map<Editor, (() => void)[]>();
  private readonly acks = new Map<string, Ack<"graph:edit">>();

  get board(): BoardSnapshot {
    const board = this.session.exercises[0];
    if (!board) throw new Error("no board");
    const { graph: drawn, asked, source, revision } = board;
    return { graph: drawn, asked, source, revision, sourceRevision: revision };
  }

  join(): Editor {
    const editor = new Editor(this);
    this.lines.set(editor, []);
    return editor;
  }

  /** Carries an edit out once, whatever is sent again. */
  take(id: string, packet: EditPacket): Ack<"graph:edit"> {
    const known = this.acks.get(id);
    if (known) return known;
    const before = this.board.source;
    const moved = edit(this.session, { type: "edit", exercise: 0, ...packet });
    const ack: Ack<"graph:edit"> = moved.ok
      ? { ok: true, revision: moved.session.exercises[0]?.revision ?? 0 }
      : { ok: false, code: moved.code };
    if (moved.ok) {
      this.session = moved.session;
      const now = this.board;
      for (const [editor, line] of this.lines) {
        // The program comes later, with the console's next view.
        const isNews = before !== now.source;
        line.push(() => editor.hear({ ...now, ...(isNews && { source: before, sourceRevision: now.revision - 1 }) }));
        line.push(() => editor.hear(now));
      }
    }
    this.acks.set(id, ack);
    return ack;
  }

  say(editor: Editor, message: () => void): void {
    this.lines.get(editor)?.push(message);
  }

  /** Lets one message through; false where none waits. */
  deliver(editor: Editor): boolean {
    const message = this.lines.get(editor)?.shift();
    message?.();
    return message !== undefined;
  }

  /** The connection is lost with what was under way, and comes back with everything. */
  drop(editor: Editor): void {
    this.lines.set(editor, [() => editor.hear(this.board), ...editor.unheard]);
  }
}

let ids = 0;

class Editor {
  readonly dropped: string[] = [];
  /** Sends again what was not acknowledged. */
  unheard: (() => void)[] = [];
  readonly end: BoardEditor;

  constructor(private readonly room: Room) {
    this.end = createBoardEditor({
      first: room.board,
      submit: (packet) => this.ask((id) => room.take(id, packet)),
      refresh: () => this.ask(() => room.board),
      onDropped: (code) => this.dropped.push(code),
    });
  }

  hear(snapshot: BoardSnapshot): void {
    this.end.hear(snapshot);
  }

  /** A request and its reply, each a message that waits. */
  private ask<T>(answer: (id: string) => T): Promise<T> {
    const id = `event ${ids++}`;
    return new Promise((resolve) => {
      const request = () => {
        const reply = answer(id);
        this.room.say(this, () => {
          this.unheard = this.unheard.filter((one) => one !== request);
          resolve(reply);
        });
      };
      this.unheard.push(request);
      this.room.say(this, request);
    });
  }

  get board(): SharedBoard {
    return this.end.read();
  }
  toggle(id: NodeId): void {
    const { asked, source } = this.board;
    const next = asked.includes(id) ? asked.filter((one) => one !== id) : [...asked, id];
    this.end.change(changeOf(this.board, { edits: [], source, asked: next }));
  }
  set(id: NodeId, text: string): void {
    const { asked, source } = this.board;
    this.end.change(changeOf(this.board, { edits: [{ type: "setValue", id, text }], source, asked }));
  }
  /** A number edited on the canvas: the program follows. */
  write(name: string, number: number): void {
    const { asked, source, graph: drawn } = this.board;
    const leaf = drawn.nodes.find((node) => node.name === name && node.op === "leaf");
    if (!leaf) return;
    const next = source.replace(new RegExp(`${name} = Value\\([^)]*\\)`), `${name} = Value(${number}.0)`);
    const edits = [{ type: "setValue", id: leaf.id, text: `${number}.0` } as const];
    this.end.change(changeOf(this.board, { edits, source: next, asked }));
  }
  remove(id: NodeId): void {
    const { asked, source, graph: drawn } = this.board;
    if (!drawn.nodes.some((node) => node.id === id)) return;
    this.end.change(changeOf(this.board, { edits: [{ type: "remove", id }], source, asked }));
  }
  type(from: string, to: string): void {
    const source = this.board.source.replace(from, to);
    const read = readPython(source);
    const drawn = read.ok ? read.cells[0]?.graph : undefined;
    const edits = drawn ? [{ type: "replace", graph: drawn } as const] : [];
    this.end.change(changeOf(this.board, { edits, source, asked: this.board.asked }));
  }
}

const settle = async () => {
  for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
};

/** Lets everything through, in turn. */
async function calm(room: Room, editors: readonly Editor[]): Promise<void> {
  for (let isMoving = true; isMoving; ) {
    isMoving = false;
    for (const editor of editors) isMoving = room.deliver(editor) || isMoving;
    await settle();
  }
}

function pair() {
  const room = new Room();
  return { room, one: room.join(), other: room.join() };
}

describe("a board that several edit", () => {
  it("shows an own change at once, before the server has it", async () => {
    const { room, one } = pair();
    one.toggle(c);
    expect(one.board.asked).toContain(c);
    expect(room.board.asked).toEqual([a, b]);
    await calm(room, [one]);
    expect(room.board.asked).toContain(c);
    expect(one.end.hasPending()).toBe(false);
  });

  it("keeps what both ask for, and what both no longer ask for", async () => {
    const { room, one, other } = pair();
    one.toggle(c);
    other.toggle(e);
    one.toggle(a);
    other.toggle(b);
    await calm(room, [one, other]);
    expect(new Set(room.board.asked)).toEqual(new Set([c, e]));
    expect(one.board.asked).toEqual(room.board.asked);
    expect(other.board.asked).toEqual(room.board.asked);
    expect([...one.dropped, ...other.dropped]).toEqual([]);
  });

  it("keeps two people's typing in two lines of the program", async () => {
    const { room, one, other } = pair();
    one.type("a = Value(2.0)", "a = Value(4.0)");
    other.type("L = e + c", "L = e - c");
    other.toggle(c);
    await calm(room, [one, other]);
    expect(room.board.source).toBe(program.replace("2.0", "4.0").replace("e + c", "e - c"));
    expect(room.board.graph.nodes.find(({ name }) => name === "a")).toMatchObject({ data: 4 });
    expect(room.board.graph.nodes.find(({ name }) => name === "L")).toMatchObject({ op: "sub" });
    expect(room.board.asked).toHaveLength(3);
    expect(one.board).toMatchObject({ source: room.board.source, asked: room.board.asked });
    expect([...one.dropped, ...other.dropped]).toEqual([]);
  });

  it("sends a number that is scrubbed as what it has come to, not sixty times a second", async () => {
    const { room, one } = pair();
    const before = room.board.revision;
    for (let step = 1; step <= 60; step += 1) one.write("a", step);
    await calm(room, [one]);
    // The first step goes out at once; the others while it is under way.
    expect(room.board.revision).toBe(before + 2);
    expect(room.board).toMatchObject({ source: program.replace("2.0", "60.0"), graph: one.board.graph });
    expect(one.dropped).toEqual([]);
  });

  it("drops and says a change that can no longer be made, and goes on with the next", async () => {
    const { room, one, other } = pair();
    one.end.change({ type: "edit", edits: [{ type: "remove", id: a }], on: [], off: [], source: null });
    other.set(a, "7.0");
    other.set(b, "8.0");
    await calm(room, [one, other]);
    expect(other.dropped).toEqual(["REVISION_CONFLICT"]);
    expect(other.board.graph).toEqual(room.board.graph);
    expect(room.board.graph.nodes.find(({ id }) => id === b)).toMatchObject({ data: 8 });
  });

  it("drops and says typing in the place where somebody else typed", async () => {
    const { room, one, other } = pair();
    one.type("Value(10.0)", "Value(11.0)");
    other.type("Value(10.0)", "Value(12.0)");
    await calm(room, [one, other]);
    expect(room.board.source).toContain("Value(11.0)");
    expect(other.dropped).toEqual(["REVISION_CONFLICT"]);
    expect(other.board.source).toBe(room.board.source);
  });

  it("keeps two people's new nodes, though both chose one id", async () => {
    const { room, one, other } = pair();
    for (const [editor, data] of [
      [one, 5],
      [other, 6],
    ] as const) {
      const text = String(data);
      const node = {
        id: "n90",
        name: null,
        label: "",
        op: "leaf",
        operands: [],
        data,
        text,
        isDeclared: true,
      } as const;
      const edits = [{ type: "add", node } as const];
      editor.end.change(changeOf(editor.board, { edits, source: program, asked: editor.board.asked }));
    }
    other.set("n90", "7");
    await calm(room, [one, other]);
    const numbers = room.board.graph.nodes.flatMap((node) => (node.op === "leaf" ? node.data : []));
    expect(numbers).toEqual([2, -3, 10, 5, 7]);
    expect([...one.dropped, ...other.dropped]).toEqual([]);
  });

  // fast-check prints the seed of a failure; `kind` is what happens, `x` varies it.
  const step = fc.record({ kind: fc.nat(99), who: fc.nat(3), x: fc.nat(989) });
  it("comes to one board for four editors under delays and lost connections", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 100 }), async (steps) => {
        const room = new Room();
        const editors = Array.from({ length: 4 }, () => room.join());
        for (const { kind, who, x } of steps) {
          const editor = editors[who];
          if (!editor) throw new Error("no such editor");
          if (kind < 30) acts[kind % acts.length]?.(editor, x);
          else if (kind < 35) room.drop(editor);
          else room.deliver(editor);
          await settle();
        }
        await calm(room, editors);
        const { graph: drawn, asked, source } = room.board;
        for (const { board, end } of editors) {
          expect(end.hasPending()).toBe(false);
          expect(board).toMatchObject({ graph: drawn, asked, source });
        }
      }),
      { seed, numRuns: 25 },
    );
  });

  it("loses no change that can be made: what each does to a node of their own stands at the end", async () => {
    const own = [a, b, c, e] as const;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 100 }), async (steps) => {
        const room = new Room();
        const editors = own.map(() => room.join());
        const isAsked = own.map((id) => room.board.asked.includes(id));
        const numbers = own.map(() => null as string | null);
        for (const { kind, who, x } of steps) {
          const editor = editors[who];
          const id = own[who];
          if (!editor || id === undefined) throw new Error("no such editor");
          if (kind < 20) {
            editor.toggle(id);
            isAsked[who] = !isAsked[who];
          } else if (kind < 35 && id !== e) {
            editor.set(id, `${x}.5`);
            numbers[who] = `${x}.5`;
          } else if (kind < 40) room.drop(editor);
          else room.deliver(editor);
          await settle();
        }
        await calm(room, editors);
        expect(editors.flatMap(({ dropped }) => dropped)).toEqual([]);
        expect(own.map((id) => room.board.asked.includes(id))).toEqual(isAsked);
        for (const [at, id] of own.entries()) {
          const node = room.board.graph.nodes.find((one) => one.id === id);
          if (numbers[at] !== null) expect(node).toMatchObject({ text: numbers[at] });
        }
      }),
      { seed, numRuns: 25 },
    );
  });
});

const sums = ["e + c", "e - c", "e*c", "e*"] as const;
const leaves = [a, b, c] as const;

/** What an editor may do; some of it makes no sense at times, as with people. */
const acts: readonly ((editor: Editor, x: number) => void)[] = [
  (editor, x) => {
    const { nodes } = editor.board.graph;
    const node = nodes[x % Math.max(1, nodes.length)];
    if (node) editor.toggle(node.id);
  },
  (editor, x) => editor.set(leaves[x % 3] ?? a, `${x}.5`),
  (editor, x) => editor.write("abc"[x % 3] ?? "a", x),
  (editor, x) => editor.type(sums[x % 4] ?? "", sums[(x >> 2) % 4] ?? ""),
  (editor, x) => editor.type("L = ", `x${x % 9} = Value(1.0)\nL = `),
  (editor, x) => editor.remove([a, b, c, e][x % 4] ?? a),
];
