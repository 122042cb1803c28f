import type { PhaseView } from "@/lib/protocol/views";

/** A phase in a word or two, as the host reads it. */
export function phaseWord(phase: PhaseView): string {
  switch (phase.type) {
    case "lobby":
      return "Lobby";
    case "ready":
      return "Ready";
    case "round":
      if (phase.isPaused) return "Paused";
      return phase.ballot === null ? "Round open" : phase.ballot === 1 ? "First vote" : "Second vote";
    case "discuss":
      return "Discussion";
    case "practice":
      return phase.until === null ? "Practice" : "Homework";
    case "closed":
      return "Round closed";
    case "revealed":
      return "Revealed";
    case "ended":
      return "Ended";
  }
}

/** What a student reads who has nothing left to answer. */
export function sayAllDone(phase: PhaseView): string {
  if (phase.type === "practice") return "All done. The worked steps show after the deadline.";
  if (phase.type === "round" && phase.ballot !== null) return "You have voted at every node. The host closes the vote.";
  return "You have answered every node. The host closes the round.";
}

/** What a student is told, also aloud, when the session comes to a phase. */
export function phaseForStudent(phase: PhaseView): string {
  switch (phase.type) {
    case "lobby":
      return "You are in. The class starts soon.";
    case "ready":
      return "The next exercise is on screen. Wait for the round to open.";
    case "round":
      if (phase.isPaused) return "The round is paused. Look at the big screen.";
      if (phase.ballot === null) return "The round is open.";
      return phase.ballot === 1 ? "Vote by yourself." : "Vote again.";
    case "discuss":
      return "Talk it over with your neighbours. The second vote comes next.";
    case "practice":
      return phase.until === null ? "Practice is open." : "Homework is open.";
    case "closed":
      return "The round is closed. Look at the big screen.";
    case "revealed":
      return "The gradients are revealed.";
    case "ended":
      return "The session has ended.";
  }
}
