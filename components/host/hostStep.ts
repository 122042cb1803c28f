import type { RoomView } from "@/lib/protocol/views";

/** The one thing that comes next, and what may be done instead. */
export interface HostStep {
  /** Null where what comes next is not this seat's to do. */
  readonly primary: HostMove | null;
  readonly others: readonly HostMove[];
}

/** A big control: its event, or "end" and "practice", which ask first, or "review", which is a link. */
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
    | "practice"
    | "review";
}

const open: HostMove = { label: "Open the round", event: "round:open" };
const openVote: HostMove = { label: "Open the first vote", event: "round:open" };
const pause: HostMove = { label: "Pause", event: "round:pause" };
const resume: HostMove = { label: "Resume", event: "round:resume" };
const close: HostMove = { label: "Close the round", event: "round:close" };
const closeVote: HostMove = { label: "Close the vote", event: "round:close" };
const reveal: HostMove = { label: "Reveal the gradients", event: "round:reveal" };
const reopen: HostMove = { label: "Reopen", event: "round:open" };
const revote: HostMove = { label: "Open the second vote", event: "round:open" };
const next: HostMove = { label: "Next exercise", event: "exercise:next" };
const skip: HostMove = { label: "Skip", event: "exercise:next" };
const end: HostMove = { label: "End the session", event: "end" };
const practise: HostMove = { label: "Open for practice", event: "practice" };
const changeDeadline: HostMove = { label: "Deadline", event: "practice" };
const endPractice: HostMove = { label: "Close it", event: "end" };
const review: HostMove = { label: "Open the review", event: "review" };

/** What the console's controls offer in a phase. Ending, and what comes after, is the owner's alone. */
export function hostStep({ phase, exercise }: RoomView, { isOwner }: { readonly isOwner: boolean }): HostStep {
  const hasNext = exercise.index + 1 < exercise.count;
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
      // After a vote everybody has seen what is right.
      return { primary: reveal, others: exercise.rules.isVoted ? [] : [reopen] };
    case "revealed":
      return { primary: hasNext ? next : isOwner ? end : null, others: [] };
    case "ended":
      return { primary: review, others: isOwner ? [practise] : [] };
    case "practice":
      return { primary: review, others: isOwner ? [changeDeadline, endPractice] : [] };
  }
}
