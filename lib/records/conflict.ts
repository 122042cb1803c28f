/** Whether an error says that a unique key already stands, or that no row had the expected version. */
export function isConflict(error: unknown): boolean {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  return code === "P2002" || code === "P2025";
}
