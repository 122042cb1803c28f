import { evaluate } from "@/lib/engine/evaluate";
import { host, type TestSeat, until } from "@/lib/server/testing/seats";

/** A hosted session whose round is about to be loaded. */
export interface Classroom {
  readonly code: string;
  readonly console: TestSeat;
}

/** Hosts the lecture's neuron: nine nodes are asked. */
export async function hostNeuron(url: string): Promise<Classroom> {
  const console = await host(url, "gallery-neuron");
  return { console, code: console.code };
}

/** Opens the round and gives its id. */
export async function openRound({ console }: Classroom): Promise<string> {
  const ack = await console.send("round:open");
  if (!ack.ok) throw new Error(`the round was not opened: ${ack.code}`);
  let round = "";
  await until("the round at the host's", () => {
    const phase = console.views.console?.stage.room.phase;
    round = phase?.type === "round" ? phase.roundId : "";
    return round !== "";
  });
  return round;
}

/**
 * What a student sends in a round, answer by answer: misconceptions that have a name, numbers from nowhere, expressions,
 * too few digits, something that cannot be read. The right answers come last, since they end their node.
 */
export function answersOf({ console }: Classroom, tries: number): readonly (readonly [string, string])[] {
  const { board } = console.views;
  if (!board) throw new Error("the console has no board");
  const { grad } = evaluate(board.graph);
  const asked = board.asked.map((node) => [node, grad.get(node) ?? 0] as const);
  const wrong = Array.from({ length: tries }, (_, turn) =>
    asked.map(([node, gradient]): readonly [string, string] => [node, wrongText(gradient, turn)]),
  );
  return [...wrong.flat(), ...asked.map(([node, gradient]): readonly [string, string] => [node, String(gradient)])];
}

function wrongText(gradient: number, turn: number): string {
  const texts = [
    String(gradient === 0 ? 3 : -gradient),
    "#.5",
    "(1-0.5**2)*-2#",
    String(gradient + 1),
    `${Math.round(gradient * 10)}#e-1`,
    "-#.25",
    String(gradient === 0 ? 2 : 2 * gradient),
    "1,234",
  ];
  return texts[turn % texts.length] ?? "#";
}
