import { isHostOf } from "@/lib/accounts/review";
import { exportFile } from "@/lib/records/export/exportFile";
import { download } from "../../../download";

interface Context {
  readonly params: Promise<{ readonly code: string; readonly file: string }>;
}

/** Hands the host a file of the session. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { code, file } = await params;
  const isHost = await isHostOf(code, request.headers.get("cookie"));
  return download(isHost ? await exportFile(code, file) : null);
}
