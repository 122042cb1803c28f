import { randomUUID } from "node:crypto";
import { gradeAnswer } from "@/lib/classroom/answer";
import { nodesNotOpen } from "@/lib/classroom/order";
import { exerciseAt } from "@/lib/classroom/roomView";
import { isBlind, playedIn } from "@/lib/classroom/rounds";
import { shownScoreOf } from "@/lib/classroom/score";
import { hasFinished } from "@/lib/classroom/tally";
import { noRoundWork, type Submission } from "@/lib/classroom/work";
import { forStudent } from "@/lib/grading/judgement";
import type { Ack, Payload } from "@/lib/protocol/events";
import type { SubmissionRow } from "@/lib/records/insertSubmissions";
import { findSubmission, type StoredSubmission } from "@/lib/records/submissions";
import { readWork } from "@/lib/records/works";
import type { Broadcast } from "./broadcast";
import { GroupCommit } from "./groupCommit";
import type { LiveParticipant, LiveRoom } from "./live";
import { payloadHash } from "./payloadHash";
import { comeBack } from "./presence";
import { inTurn } from "./serial";

const inTime = new GroupCommit(false);
const late = new GroupCommit(true);

/** Judges, commits, then acknowledges one answer. A participant's answers are taken one after another: each is judged on the sheet that the one before it left. */
export function onAnswer(
  room: LiveRoom,
  participant: LiveParticipant,
  payload: Payload<"answer:submit">,
  { broadcast, at }: { readonly broadcast: Broadcast; readonly at: number },
): Promise<Ack<"answer:submit">> {
  return inTurn(participant, async () => {
    const { id: eventId, ...answer } = payload;
    const hash = payloadHash(answer);
    if (participant.taken.has(eventId)) {
      const seen = participant.seen.get(eventId) ?? (await findSubmission(participant.id, eventId));
      if (!seen) return refuse("TRY_AGAIN");
      return seen.payloadHash === hash ? acknowledge(room, participant, seen.submission) : refuse("ID_REUSED");
    }

    const graded = gradeAnswer(room.session, participant, { ...answer, roundId: answer.round, at });
    if (!graded.ok) return graded;
    const stored = await commit(graded.submission, { eventId, hash });
    if (!stored) {
      // Another process has stored an answer of theirs that is not known here: this one is judged after it.
      participant.retake(await readWork(room.session.id, participant.id));
      return refuse("TRY_AGAIN");
    }
    if (stored.payloadHash !== hash) return refuse("ID_REUSED");
    const { submission } = stored;
    participant.take(stored);
    if (!participant.isAwaited) comeBack(room, participant, broadcast);
    broadcast.answered(room, participant, { isTold: saysAll(room, participant, submission) });
    broadcast.bus.tell({ type: "answer", code: room.session.code, participantId: participant.id, eventId });
    return acknowledge(room, participant, submission);
  });
}

/** The answer as it is stored now: late where the round closed while it was on its way, as it was before where its event was committed already; null where its turn is another answer's. */
async function commit(
  submission: Submission,
  event: { readonly eventId: string; readonly hash: string },
): Promise<StoredSubmission | null> {
  const row = toRow(submission, event);
  const { eventId, hash: payloadHash } = event;
  const stored = { submission, eventId, payloadHash, at: new Date(row.at) };
  const findKnown = () => findSubmission(submission.participantId, eventId);
  if (!submission.isLate) {
    if (await inTime.add(row)) return stored;
    const known = await findKnown();
    if (known) return known;
  }
  if (await late.add(row)) return { ...stored, submission: { ...submission, isLate: true } };
  return findKnown();
}

function toRow(submission: Submission, event: { readonly eventId: string; readonly hash: string }): SubmissionRow {
  const { judgement } = submission;
  return {
    id: randomUUID(),
    roundId: submission.roundId,
    participantId: submission.participantId,
    node: submission.node,
    turn: submission.turn,
    attempt: judgement.attempt,
    text: submission.text,
    value: judgement.value,
    verdict: judgement.verdict,
    misconception: judgement.misconception,
    upstream: judgement.upstream,
    points: submission.points,
    isBallot: submission.isBallot,
    judgement: JSON.stringify(judgement),
    at: Date.now(),
    eventId: event.eventId,
    payloadHash: event.hash,
  };
}

/** Whether the acknowledgement tells its student all that the answer changed for them, on the one page that they look at. */
function saysAll({ session }: LiveRoom, { connections, elsewhere }: LiveParticipant, { isLate }: Submission): boolean {
  const isAlone = connections === 1 && elsewhere.size === 0;
  return isAlone && !isLate && session.phase.type === "round" && session.leaderboard === 0;
}

function acknowledge(
  { session }: LiveRoom,
  { id: participantId, work }: LiveParticipant,
  { roundId, node, judgement, isLate, isAccepted }: Submission,
): Ack<"answer:submit"> {
  if (isLate && !isAccepted) return { ok: true, isLate: true };
  const exercise = playedIn(session, roundId)?.exercise ?? -1;
  const round = work.rounds.get(roundId) ?? noRoundWork;
  const isHidden = isBlind(session, exercise) && judgement.verdict !== "unreadable";
  return {
    ok: true,
    isLate: false,
    value: judgement.value,
    judgement: isHidden ? null : forStudent(judgement),
    points: isHidden ? 0 : (round.points.get(node) ?? 0),
    score: shownScoreOf(session, work),
    streak: work.streak,
    isFinished: hasFinished(session, { exercise, participantId }, round),
    notOpen: nodesNotOpen(exerciseAt(session, exercise), round),
  };
}

function refuse(code: "ID_REUSED" | "TRY_AGAIN"): Ack<"answer:submit"> {
  return { ok: false, code };
}
