import type { ExportFile } from "@/lib/records/export/exportFile";

/** A file for the browser to keep; where there is none, what a stranger hears, whether there is such a session or not. */
export function download(file: ExportFile | null): Response {
  if (!file) return Response.json({ ok: false, code: "SEAT_UNKNOWN" }, { status: 403 });
  const { name, type, body } = file;
  return new Response(typeof body === "string" ? body : new Uint8Array(body), {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
    },
  });
}
