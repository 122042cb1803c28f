import { readOwner } from "@/lib/accounts/owner";
import { writeLessonFile } from "@/lib/protocol/lessonFile";
import { readLesson } from "@/lib/records/lessons";
import { languageFor, refuse } from "../../request";

/** A lesson of the asker's own, or of the gallery, as one file. */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ readonly id: string }> },
): Promise<Response> {
  const owner = await readOwner(request.headers.get("cookie"));
  const lesson = await readLesson((await params).id, owner?.id ?? null, languageFor(request));
  if (lesson === null) return refuse(404, "LESSON_UNKNOWN");
  return new Response(writeLessonFile(lesson), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      // The page that links here names the file after the title.
      "content-disposition": "attachment",
      "cache-control": "no-store",
    },
  });
}
