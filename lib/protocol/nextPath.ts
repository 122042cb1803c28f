/**
 * Where to go after signing in: a path of ours, else `fallback`. What browsers read as another site's address (`//`,
 * `/\\`, a tab between them, a scheme) is none.
 */
export function nextPath(text: string | null | undefined, fallback = "/library"): string {
  if (!text?.startsWith("/")) return fallback;
  const base = "https://chalkgrad.invalid";
  if (!URL.canParse(text, base)) return fallback;
  const { origin, pathname, search, hash } = new URL(text, base);
  return origin === base && !pathname.startsWith("//") ? `${pathname}${search}${hash}` : fallback;
}
