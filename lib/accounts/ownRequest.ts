/** Whether a request to a route handler may have come from one of our own pages, as `isOwnOrigin` says of the sockets. */
export function isOwnRequest(headers: Headers): boolean {
  const origin = headers.get("origin");
  if (origin === null) return true;
  if (!URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  const publicUrl = process.env.PUBLIC_URL;
  return host === headers.get("host") || (publicUrl ? host === new URL(publicUrl).host : false);
}
