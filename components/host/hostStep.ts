import type { RoomView } from "@/lib/protocol/views";

/** The one thing that comes next, and what may be done instead. */
export interface HostStep {
  readonly primary: HostMove;
  readonly others: readonly HostMove[];
}

/** A big control: its event, or "end", which asks first, or "review", which is a link. */
export interface HostMove {
  readonly label: string;
  readonly event:
    | "round:open"
    | "round:pause"
    | "round:resume"
    | "round:close"
    | "round:reveal"
    | "exercise:next"
    | "end"
    | "review";
}

const open: HostMove = { label: "Open the round", event: "round:open" };
const pause: HostMove = { label: "Pause", event: "round:pause" };
const resume: HostMove = { label: "Resume", event: "round:resume" };
const close: HostMove = { label: "Close the round", event: "round:close" };
const reveal: HostMove = { label: "Reveal the gradients", event: "round:reveal" };
const reopen: HostMove = { label: "Reopen", event: "round:open" };
const revote: HostMove = { label: "Open the second vote", event: "round:open" };
const next: HostMove = { label: "Next exercise", event: "exercise:next" };
const skip: HostMove = { label: "Skip", event: "exercise:next" };
const end: HostMove = { label: "End the session", event: "end" };
const endPractice: HostMove = { label: "Close the practice", event: "end" };
const review: HostMove = { label: "Open the review", event: "review" };

/** What the host's controls offer in a phase. */
export function hostStep({ phase, exercise }: RoomView): HostStep {
  const hasNext = exercise.index + 1 < exercise.count;
  switch (phase.type) {
    case "lobby":
    case "ready":
      return { primary: open, others: hasNext ? [skip] : [] };
    case "round":
      return phase.isPaused ? { primary: resume, others: [close] } : { primary: close, others: [pause] };
    case "discuss":
      return { primary: revote, others: hasNext ? [skip] : [] };
    case "closed":
      // After a vote everybody has seen what is right.
      return { primary: reveal, others: exercise.rules.isVoted ? [] : [reopen] };
    case "revealed":
      return { primary: hasNext ? next : end, others: [] };
    case "ended":
      return { primary: review, others: [] };
    case "practice":
      return { primary: review, others: [endPractice] };
  }
}
