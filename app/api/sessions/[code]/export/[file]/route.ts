import { isHostOf } from "@/lib/accounts/review";
import { exportFile } from "@/lib/records/export/exportFile";

interface Context {
  readonly params: Promise<{ readonly code: string; readonly file: string }>;
}

/** Hands the host a file of the session. Everybody else hears the same, whether there is such a session or not. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { code, file } = await params;
  const isHost = await isHostOf(code, request.headers.get("cookie"));
  const made = isHost ? await exportFile(code, file) : null;
  if (!made) return Response.json({ ok: false, code: "SEAT_UNKNOWN" }, { status: 403 });
  const { name, type, body } = made;
  return new Response(typeof body === "string" ? body : new Uint8Array(body), {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
    },
  });
}
