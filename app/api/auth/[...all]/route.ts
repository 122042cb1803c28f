import { answerAuth, answerCallback } from "@/lib/accounts/authRequest";

interface Context {
  readonly params: Promise<{ readonly all: readonly string[] }>;
}

/** Signs in, up and out, changes a password, sends on to the identity provider. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const reply = await answerAuth(request, (await params).all.join("/"));
  if (reply === null) return new Response(null, { status: 404 });
  if (!reply.ok) {
    const { status, code, retryAfter } = reply;
    return Response.json({ ok: false, code, ...(retryAfter !== undefined && { retryAfter }) }, { status });
  }
  const response = Response.json({ ok: true, url: reply.url }, { headers: { "cache-control": "no-store" } });
  for (const cookie of reply.cookies) response.headers.append("set-cookie", cookie);
  return response;
}

/** The way back from the identity provider. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const path = (await params).all.join("/");
  return path === "callback/oidc" ? answerCallback(request) : new Response(null, { status: 404 });
}
