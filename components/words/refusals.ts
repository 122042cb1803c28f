import type { RefusalCode } from "@/lib/protocol/events";

interface Words {
  /** What happened. */
  readonly title: string;
  /** What to do next. */
  readonly next: string;
}

/** What each refusal says to the person who meets it. */
export const refusalWords: Record<RefusalCode, Words> = {
  // Commands of the host
  SESSION_ENDED: { title: "This session has ended.", next: "Its results stay on the review page." },
  SESSION_NOT_ENDED: { title: "The session has not ended yet.", next: "End it first; then open it for practice." },
  DEADLINE_PAST: { title: "This deadline has passed already.", next: "Choose a later one." },
  PRACTICE_NOT_OPEN: { title: "Practice is not open.", next: "Ask the host whether it will be." },
  REVOTE_MISSING: { title: "The second vote is still to come.", next: "Open it, or skip the exercise." },
  VOTE_OVER: { title: "Both votes are over.", next: "Reveal the gradients, or go on." },
  ROUND_OPEN: { title: "A round is going on.", next: "Close it first." },
  ROUND_NOT_OPEN: { title: "No round is open.", next: "Open one first." },
  ROUND_PAUSED: { title: "The round is paused.", next: "What you typed is kept; send it when the round goes on." },
  ROUND_NOT_PAUSED: { title: "The round is not paused.", next: "Nothing needs to be resumed." },
  ROUND_NOT_CLOSED: { title: "The round is not closed yet.", next: "Close it first." },
  ALREADY_REVEALED: { title: "The gradients were already revealed.", next: "Go on to the next exercise." },
  NOTHING_PLAYED: { title: "This exercise was not played yet.", next: "Open its round first." },
  LAST_EXERCISE: { title: "That was the last exercise.", next: "Add another one, or end the session." },
  EXERCISE_NOT_READY: { title: "The exercise is not ready.", next: "See what its graph still lacks." },
  EXERCISE_PLAYED: {
    title: "This exercise was played: its graph stays as it was graded.",
    next: "Add a new exercise to draw on.",
  },
  EXERCISE_UNKNOWN: { title: "There is no such exercise any more.", next: "Choose one from the list." },
  TOO_MANY_EXERCISES: { title: "A session holds 50 exercises.", next: "End this one and host another." },
  REVISION_CONFLICT: {
    title: "The graph changed elsewhere at the same moment.",
    next: "It was loaded anew; make your last change again.",
  },
  EDIT_INVALID: { title: "That change does not fit the graph.", next: "It was taken back; try another way." },

  // Answers
  NODE_NOT_OPEN: { title: "This node is not open yet.", next: "Answer those nearer the output first." },
  NO_HINTS: { title: "There are no hints in a first vote.", next: "Vote for what you think." },
  ROUND_UNKNOWN: { title: "This answer belongs to another round.", next: "Give it again in the round on screen." },
  NODE_NOT_ASKED: { title: "This node is not asked for.", next: "Choose one with a vermilion border." },
  HINT_OUT_OF_ORDER: { title: "An earlier hint comes first.", next: "Open the hints one after another." },
  NODE_DONE: { title: "This node is already right.", next: "Go on to the next one." },
  ATTEMPTS_USED: { title: "No attempts are left at this node.", next: "Go on to the next one." },
  TOO_MANY_ANSWERS: { title: "That is more answers than one node takes.", next: "Go on to the next one." },

  // The door
  PACKET_INVALID: { title: "The server could not read that.", next: "Reload the page and try again." },
  EVENT_UNKNOWN: { title: "The server does not know that action.", next: "Reload the page to get its latest version." },
  ROLE_WRONG: { title: "This seat may not do that.", next: "Open the host's own page to control the session." },
  ID_REUSED: { title: "That was already sent with other content.", next: "Reload the page and try again." },
  TOO_FAST: { title: "That came too fast.", next: "It is sent again in a moment." },
  TRY_AGAIN: { title: "The server was busy.", next: "It is tried again in a moment." },
  ORIGIN_WRONG: {
    title: "This address may not talk to the classroom.",
    next: "Open the address that is on the projector.",
  },
  PAGE_OLD: { title: "This page is older than the server.", next: "Reload it; what you typed is kept." },

  // Seats
  SESSION_DELETED: { title: "The host has deleted this session.", next: "Nothing of it is kept." },
  SEAT_UNKNOWN: { title: "You have no seat in this session yet.", next: "Join with your name." },
  SEAT_REMOVED: {
    title: "The host has taken you off the list.",
    next: "Ask the host to undo it if that was a mistake, or join anew: your answers so far stay with the old name.",
  },
  SEAT_BANNED: { title: "The host has closed this session to you.", next: "If that was a mistake, talk to the host." },
  SEAT_MOVED: {
    title: "You went on at another phone.",
    next: "To come back to this one, ask the host for four new words.",
  },
  LINK_UNKNOWN: { title: "This link or these words do not work any more.", next: "Ask the host for new ones." },
  LINK_REVOKED: { title: "The host has ended this link.", next: "Ask the host for a new one." },
  NO_TEAMS: { title: "There are no teams.", next: "Play on by yourself." },
  TEAM_UNKNOWN: { title: "There is no such team any more.", next: "Choose one from the list." },
  TEAMS_DEALT: { title: "The host has dealt the teams.", next: "Ask the host to change them." },
  PARTICIPANT_UNKNOWN: { title: "That person is not in this session.", next: "Look for them in the list again." },

  // Joining and hosting
  CODE_UNKNOWN: {
    title: "No class has this code.",
    next: "Check the six digits on the projector and type them again.",
  },
  CODE_THROTTLED: { title: "Too many wrong codes.", next: "Wait a little, then type the code again." },
  SESSION_LOCKED: { title: "The host has closed the door to newcomers.", next: "Ask the host to unlock the session." },
  SESSION_FULL: { title: "This session is full.", next: "Ask the host whether there is another one." },
  NAME_EMPTY: { title: "A name needs a letter or a number.", next: "Type the name that the class knows you by." },
  NAME_TOO_LONG: { title: "A name has 32 characters at most.", next: "Type a shorter one." },
  NAME_UNREADABLE: { title: "This name has invisible or stacked characters.", next: "Type it with ordinary letters." },
  NAME_RUDE: {
    title: "The class does not take this name.",
    next: "Type another one, or ask the host to let it through.",
  },
  NAME_TAKEN: { title: "Someone else in the class has this name.", next: "Add an initial to tell you apart." },
  LESSON_UNKNOWN: { title: "This lesson no longer exists.", next: "Choose another one." },
  LESSON_TOO_LARGE: { title: "This lesson is too large to be kept.", next: "Split it into two lessons." },
  LESSON_NOT_READY: { title: "This lesson cannot be run yet.", next: "Open it in the builder and see what is marked." },
};

/** A refusal in one line: what happened and what to do next. */
export function sayRefusal(code: RefusalCode, retryAfter?: number): string {
  const { title, next } = refusalWords[code];
  if (retryAfter === undefined) return `${title} ${next}`;
  const seconds = Math.max(1, Math.ceil(retryAfter / 1000));
  return `${title} Try again in ${seconds === 1 ? "a second" : `${seconds} seconds`}.`;
}
