import dynamic from "next/dynamic";

// What a round and all that follows it need: the reader of answers, the keypad, worked steps. Each comes when its phase
// does: who hears of the phase has a network, and a page of an older build loads itself anew before it hears of anything.
const closed = () => import("./ClosedScreen").then((module) => module.ClosedScreen);
const ended = () => import("./EndedScreen").then((module) => module.EndedScreen);
const practice = () => import("./PracticeScreen").then((module) => module.PracticeScreen);
const revealed = () => import("./RevealedScreen").then((module) => module.RevealedScreen);
const round = () => import("./RoundScreen").then((module) => module.RoundScreen);
const sheet = () => import("./SheetScreen").then((module) => module.SheetScreen);

export const ClosedScreen = dynamic(closed);
export const EndedScreen = dynamic(ended);
export const PracticeScreen = dynamic(practice);
export const RevealedScreen = dynamic(revealed);
export const RoundScreen = dynamic(round);
export const SheetScreen = dynamic(sheet);

/** Loads what the round will need while its student waits for it; what comes after is loaded when it comes. */
export async function loadRoundScreen(): Promise<void> {
  await round().catch(() => {});
}
