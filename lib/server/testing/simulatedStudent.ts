import { evaluate } from "@/lib/engine/evaluate";
import { connect, join, newId, type TestSeat, takeVerdict, until } from "./seats";

/** Events that are the host's: a student who sends them is refused by name. */
const FORGED = ["round:close", "round:reveal", "session:end", "graph:edit", "participant:remove", "exercise:next"];

/** A student with a real socket who answers, errs, loses the connection, sends twice, and oversteps. */
export class SimulatedStudent {
  /** Events that the server acknowledged as taken. */
  readonly acknowledged = new Set<string>();
  /** What should not have happened. */
  readonly surprises: string[] = [];

  private constructor(
    private readonly url: string,
    private readonly code: string,
    public seat: TestSeat,
    private readonly random: () => number,
  ) {}

  /** Joins under a name. */
  static async join(to: { url: string; code: string; name: string; random: () => number }): Promise<SimulatedStudent> {
    const seat = await join(to.url, to.code, to.name);
    return new SimulatedStudent(to.url, to.code, seat, to.random);
  }

  /** Works through a round once it is on screen, whatever happens to the connection meanwhile. */
  async work(round: string): Promise<void> {
    const hasBoard = () => this.seat.views.board?.exercise === this.seat.views.room?.exercise.index;
    await until("a round and its board", () => this.roundId() === round && hasBoard());
    const { board } = this.seat.views;
    if (!board) return;
    const { grad } = evaluate(board.graph);
    for (const node of board.asked) {
      for (const text of this.attempts(grad.get(node) ?? 0)) await this.give({ id: newId(), round, node, text });
      if (this.chance(0.1)) await this.deliver("hint:open", { id: newId(), round, node, step: 1 });
      if (this.chance(0.15)) await this.forge();
      if (this.chance(0.05)) this.stall();
    }
  }

  /** Sends an answer to a round that has closed. */
  async comeLate(round: string): Promise<void> {
    const [node] = this.seat.views.board?.asked ?? [];
    if (node !== undefined) await this.give({ id: newId(), round, node, text: "12.75" });
  }

  /** Comes back after the host had taken them off the list and put them on it again. */
  async comeBack(): Promise<void> {
    await until("the goodbye", () => this.seat.views.goodbye !== undefined);
    await this.reconnect();
  }

  close(): void {
    this.seat.close();
  }

  private roundId(): string | null {
    const phase = this.seat.views.room?.phase;
    return phase?.type === "round" ? phase.roundId : null;
  }

  private chance(share: number): boolean {
    return this.random() < share;
  }

  private attempts(right: number): readonly string[] {
    const texts: string[] = [];
    if (this.chance(0.3)) texts.push(String(Math.round(this.random() * 100) + 7.5));
    if (this.chance(0.1)) texts.push("1,234");
    if (this.chance(0.9)) texts.push(String(right));
    return texts;
  }

  private async give(payload: { id: string; round: string; node: string; text: string }): Promise<void> {
    if (this.chance(0.1)) {
      // The answer may or may not have arrived when the connection goes: it is sent again with its id.
      this.seat.socket.emit("answer:submit", payload);
      await this.reconnect();
    }
    const times = this.chance(0.2) ? 2 : 1;
    const acks = await Promise.all(Array.from({ length: times }, () => this.deliver("answer:submit", payload)));
    for (const ack of acks) {
      takeVerdict(this.seat, payload, ack);
      if (ack.ok) this.acknowledged.add(payload.id);
      else if (!["NODE_DONE", "ROUND_PAUSED"].includes(String(ack.code))) this.surprises.push(`answer: ${ack.code}`);
    }
  }

  /** Reads nothing for a while, as a phone in a tunnel: what is sent to it piles up at the server. */
  private stall(): void {
    const { ws } = this.seat.socket.io.engine.transport as unknown as {
      ws?: { _socket?: { pause: () => void; resume: () => void } };
    };
    const connection = ws?._socket;
    connection?.pause();
    setTimeout(() => connection?.resume(), 200 + this.random() * 1500);
  }

  private async forge(): Promise<void> {
    const event = FORGED[Math.floor(this.random() * FORGED.length)] ?? "session:end";
    const ack = await this.deliver(event, { id: newId() });
    if (ack.code !== "ROLE_WRONG") this.surprises.push(`${event} was answered ${JSON.stringify(ack)}`);
  }

  private async reconnect(): Promise<void> {
    const { cookies } = this.seat;
    this.seat.close();
    for (let tries = 0; tries < 200; tries += 1) {
      const seat = await connect(this.url, { code: this.code, role: "student", cookies }).catch(() => null);
      if (seat) {
        this.seat = seat;
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error("the server did not come back");
  }

  /** Sends until there is an answer, as a page's outbox does: the same id over any number of reconnects. */
  private async deliver(event: string, payload: object): Promise<{ ok: boolean; code?: string }> {
    for (let tries = 0; tries < 300; tries += 1) {
      const ack = await this.seat.socket
        .timeout(3000)
        .emitWithAck(event, payload)
        .catch(() => null);
      if (ack && ack.code !== "TOO_FAST" && ack.code !== "TRY_AGAIN") return ack;
      await new Promise((resolve) => setTimeout(resolve, ack?.retryAfter ?? 100));
    }
    throw new Error(`${event} was never answered`);
  }
}
