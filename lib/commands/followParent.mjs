// @ts-check

/**
 * Ends this process, as SIGTERM does, once the shell is gone in which npm runs its scripts: a signal sent to npm ends
 * that shell, which does not hand it on. A process that npm did not start may outlive its parent.
 */
export function followParent() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 250);
  watch.unref();
}
