import type { en } from "@/components/words/messages/en";
import type { ClientEvent } from "@/lib/protocol/events";
import type { RoomView } from "@/lib/protocol/views";

/** The one thing that comes next, and what may be done instead. */
export interface HostStep {
  /** Null where what comes next is not this seat's to do. */
  readonly primary: HostMove | null;
  readonly others: readonly HostMove[];
}

/** A big control: its event, or "end" and "practice", which ask first, or "review", which is a link. */
export interface HostMove {
  readonly name: Exclude<keyof typeof en.host.controls, "label" | "last">;
  readonly event:
    | "round:open"
    | "round:pause"
    | "round:resume"
    | "round:close"
    | "round:reveal"
    | "exercise:next"
    | "step:take"
    | "end"
    | "practice"
    | "review";
}

const open: HostMove = { name: "open", event: "round:open" };
const openVote: HostMove = { name: "openVote", event: "round:open" };
const pause: HostMove = { name: "pause", event: "round:pause" };
const resume: HostMove = { name: "resume", event: "round:resume" };
const close: HostMove = { name: "close", event: "round:close" };
const closeVote: HostMove = { name: "closeVote", event: "round:close" };
const reveal: HostMove = { name: "reveal", event: "round:reveal" };
const reopen: HostMove = { name: "reopen", event: "round:open" };
const revote: HostMove = { name: "revote", event: "round:open" };
const next: HostMove = { name: "next", event: "exercise:next" };
const skip: HostMove = { name: "skip", event: "exercise:next" };
const takeStep: HostMove = { name: "takeStep", event: "step:take" };
const end: HostMove = { name: "end", event: "end" };
const practise: HostMove = { name: "practise", event: "practice" };
const changeDeadline: HostMove = { name: "changeDeadline", event: "practice" };
const endPractice: HostMove = { name: "endPractice", event: "end" };
const review: HostMove = { name: "review", event: "review" };

/** Whether an order moves the lesson on. */
export function isMove(event: ClientEvent): boolean {
  return movesOn.has(event);
}

const movesOn: ReadonlySet<ClientEvent> = new Set([
  "round:open",
  "round:pause",
  "round:resume",
  "round:close",
  "round:reveal",
  "exercise:next",
  "step:take",
  "practice:open",
  "session:end",
]);

/** What the console's controls offer in a phase. Ending, and what comes after, is the owner's alone. */
export function hostStep({ phase, exercise }: RoomView, { isOwner }: { readonly isOwner: boolean }): HostStep {
  const hasNext = exercise.at < exercise.count;
  switch (phase.type) {
    case "lobby":
    case "ready":
      return { primary: exercise.rules.isVoted ? openVote : open, others: hasNext ? [skip] : [] };
    case "round": {
      const toClose = phase.ballot === null ? close : closeVote;
      return phase.isPaused ? { primary: resume, others: [toClose] } : { primary: toClose, others: [pause] };
    }
    case "discuss":
      return { primary: revote, others: hasNext ? [skip] : [] };
    case "closed":
      if (exercise.rules.training !== null) return { primary: takeStep, others: [reopen, ...(hasNext ? [skip] : [])] };
      // After a vote everybody has seen what is right.
      return { primary: reveal, others: exercise.rules.isVoted ? [] : [reopen] };
    case "revealed":
      if (exercise.rules.training !== null) return { primary: takeStep, others: hasNext ? [skip] : [] };
      return { primary: hasNext ? next : isOwner ? end : null, others: [] };
    case "ended":
      return { primary: review, others: isOwner ? [practise] : [] };
    case "practice":
      return { primary: review, others: isOwner ? [changeDeadline, endPractice] : [] };
  }
}
