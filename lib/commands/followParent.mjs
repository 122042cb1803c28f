// @ts-check
import { readFileSync } from "node:fs";

/**
 * Ends this process, as SIGTERM does, once npm or the shell that npm ran it in is gone: that shell hands no signal on,
 * so the port would stay taken. A process that npm did not start may outlive its parent.
 */
export function followParent() {
  if (!process.env.npm_lifecycle_event) return;
  const ancestors = readAncestors();
  const watch = setInterval(() => {
    if (readAncestors() === ancestors) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 250);
  watch.unref();
}

function readAncestors() {
  try {
    // Linux tells the shell's parent, npm, too: the number after the name and the state.
    const [, parent] = /\) \S (\d+)/.exec(readFileSync(`/proc/${process.ppid}/stat`, "utf8")) ?? [];
    return `${process.ppid} ${parent}`;
  } catch {
    return String(process.ppid);
  }
}
