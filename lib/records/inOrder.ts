interface Timed {
  readonly roundId: string;
  readonly participantId: string;
  readonly node: string;
  readonly at: Date;
}

/** Answers by time, from a list by turn: the turns at a node stay in their order, also where the clock was set back between them. */
export function inOrder<T extends Timed>(byTurn: readonly T[]): readonly T[] {
  const last = new Map<string, number>();
  const timed = byTurn.map((answer) => {
    const key = `${answer.roundId} ${answer.participantId} ${answer.node}`;
    const at = Math.max(answer.at.getTime(), last.get(key) ?? 0);
    last.set(key, at);
    return { answer, at };
  });
  return timed.sort((a, b) => a.at - b.at).map(({ answer }) => answer);
}
