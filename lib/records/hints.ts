import { HINT_STEPS, type HintStep } from "@/lib/grading/hints";
import { isConflict } from "./conflict";
import { openDatabase } from "./database";

/** A hint that a participant opened. */
export interface HintRecord {
  readonly roundId: string;
  readonly participantId: string;
  readonly node: string;
  readonly step: HintStep;
}

/** Stores an opened hint with its price; false where it was open already. */
export async function createHint(hint: HintRecord & { readonly cost: number; readonly at: number }): Promise<boolean> {
  const { prisma } = openDatabase();
  try {
    await prisma.hint.create({ data: { ...hint, at: new Date(hint.at) }, select: { step: true } });
    return true;
  } catch (error) {
    if (isConflict(error)) return false;
    throw error;
  }
}

/** Every hint opened in a session, or by one of its participants; the lower steps first. */
export async function listHints(sessionId: string, participantId?: string): Promise<readonly HintRecord[]> {
  const { prisma } = openDatabase();
  const rows = await prisma.hint.findMany({
    where: { round: { sessionId }, ...(participantId === undefined ? {} : { participantId }) },
    orderBy: { step: "asc" },
    select: { roundId: true, participantId: true, node: true, step: true },
  });
  return rows.flatMap(({ step: stored, ...row }) => {
    const step = HINT_STEPS.find((one) => one === stored);
    return step ? [{ ...row, step }] : [];
  });
}
