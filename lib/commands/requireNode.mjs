// @ts-check

/** Ends the process, in plain words, where Node is too old for what Chalkgrad is built on. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  process.stderr.write(
    `Chalkgrad needs Node 20.19 or newer; this is Node ${process.versions.node}. See https://nodejs.org\n`,
  );
  process.exit(1);
}
