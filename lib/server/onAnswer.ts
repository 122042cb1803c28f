import { randomUUID } from "node:crypto";
import { gradeAnswer } from "@/lib/classroom/answer";
import { isBlind, playedIn } from "@/lib/classroom/rounds";
import { shownScoreOf } from "@/lib/classroom/score";
import type { Submission } from "@/lib/classroom/work";
import { forStudent } from "@/lib/grading/judgement";
import type { Ack, Payload } from "@/lib/protocol/events";
import type { SubmissionRow } from "@/lib/records/insertSubmissions";
import { findSubmission } from "@/lib/records/submissions";
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
    const seen = participant.seen.get(eventId);
    if (seen) return seen.payloadHash === hash ? acknowledge(room, participant, seen.submission) : refuse("ID_REUSED");

    const graded = gradeAnswer(room.session, participant, { ...answer, roundId: answer.round, at });
    if (!graded.ok) return graded;
    let { submission } = graded;
    const committed = await commit(submission, { eventId, hash });
    if (committed === "known") {
      const known = await findSubmission(participant.id, eventId);
      if (!known) return refuse("TRY_AGAIN");
      if (known.payloadHash !== hash) return refuse("ID_REUSED");
      submission = known.submission;
    } else if (committed === "late") {
      submission = { ...submission, isLate: true };
    }
    participant.take(eventId, { payloadHash: hash, submission });
    if (!participant.isAwaited) comeBack(room, participant, broadcast);
    broadcast.answered(room, participant);
    broadcast.bus.tell({ type: "answer", code: room.session.code, participantId: participant.id, eventId });
    return acknowledge(room, participant, submission);
  });
}

/** "late": the round closed while the answer was on its way; "known": the event was committed before. */
async function commit(
  submission: Submission,
  event: { readonly eventId: string; readonly hash: string },
): Promise<"inTime" | "late" | "known"> {
  const row = toRow(submission, event);
  if (!submission.isLate) {
    if (await inTime.add(row)) return "inTime";
    if (await findSubmission(submission.participantId, event.eventId)) return "known";
  }
  return (await late.add(row)) ? "late" : "known";
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

function acknowledge(
  { session }: LiveRoom,
  { work }: LiveParticipant,
  { roundId, node, judgement, isLate, isAccepted }: Submission,
): Ack<"answer:submit"> {
  if (isLate && !isAccepted) return { ok: true, isLate: true };
  const exercise = playedIn(session, roundId)?.exercise ?? -1;
  const isHidden = isBlind(session, exercise) && judgement.verdict !== "unreadable";
  return {
    ok: true,
    isLate: false,
    value: judgement.value,
    judgement: isHidden ? null : forStudent(judgement),
    points: isHidden ? 0 : (work.rounds.get(roundId)?.points.get(node) ?? 0),
    score: shownScoreOf(session, work),
  };
}

function refuse(code: "ID_REUSED" | "TRY_AGAIN"): Ack<"answer:submit"> {
  return { ok: false, code };
}
