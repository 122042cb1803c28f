/** Opens the stage in a window of its own, or brings the one that is open to the front. */
export function openStage(code: string): void {
  window.open(`/stage/${code}`, `chalkgrad-stage-${code}`, "popup,width=1280,height=720")?.focus();
}
