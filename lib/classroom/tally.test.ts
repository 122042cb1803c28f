import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seed } from "@/lib/commands/testSeed";
import { gradeAnswer } from "./answer";
import { defaultRules } from "./exercise";
import type { Participant, Room } from "./room";
import type { Session } from "./session";
import { answeredOf, mistakesOf, standingOf, talliesOf } from "./tally";
import { exerciseOf, participantOf, sessionOf } from "./testing";
import { transition } from "./transition";
import { withSubmission } from "./work";

/** dL/da = −3 and dL/db = 2: right, negated, the other's, no number, too few digits. */
const texts = ["-3", "2", "3", "-2", "5", "0", "x", "-3.0"] as const;
const names = ["ada", "ben", "cyd"] as const;

const event = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      who: fc.constantFrom(...names),
      node: fc.constantFrom("n1", "n2"),
      text: fc.constantFrom(...texts),
    }),
  },
  { weight: 1, arbitrary: fc.record({ leaves: fc.constantFrom(...names) }) },
  { weight: 1, arbitrary: fc.record({ comes: fc.constantFrom(...names) }) },
);

describe("a class that is counted while it answers", () => {
  it.each([false, true])("stands as one that is counted anew each time (in a vote: %s)", (isVoted) => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const participants = new Map<string, Participant>(names.map((name) => [name, participantOf(name)]));
        const opened = transition(sessionOf([exerciseOf({ rules: { ...defaultRules, isVoted } })]), {
          type: "openRound",
          roundId: "r0",
          at: 0,
        });
        if (!opened.ok) throw new Error(opened.code);
        const room: Room = { session: opened.session, participants };
        for (const one of events) {
          happen(room, participants, one);
          expect(standing(room)).toEqual(standing({ ...room, participants: new Map(participants) }));
        }
      }),
      { seed },
    );
  });
});

type Event = typeof event extends fc.Arbitrary<infer E> ? E : never;

function happen({ session }: Room, participants: Map<string, Participant>, one: Event): void {
  if ("leaves" in one) change(participants, one.leaves, { isRemoved: true });
  else if ("comes" in one) change(participants, one.comes, { isRemoved: false });
  else answer(session, participants, one);
}

function answer(session: Session, participants: Map<string, Participant>, one: Extract<Event, { text: string }>): void {
  const participant = participants.get(one.who);
  if (!participant) return;
  const graded = gradeAnswer(session, participant, { roundId: "r0", at: 1, node: one.node, text: one.text });
  if (graded.ok) change(participants, one.who, { work: withSubmission(participant.work, graded.submission) });
}

function change(participants: Map<string, Participant>, name: string, changes: Partial<Participant>): void {
  const before = participants.get(name);
  if (before) participants.set(name, { ...before, ...changes });
}

function standing(room: Room) {
  const now = standingOf(room, 0);
  return {
    counts: now.counts,
    tallies: talliesOf(now, ["n1", "n2"]),
    answered: answeredOf(now, ["n1", "n2"]),
    mistakes: [mistakesOf(now, "host"), mistakesOf(now, "class")],
  };
}
