import { FileUp } from "lucide-react";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/Button";
import { useToast } from "@/components/ui/Toast";
import { sayFileRefusal, sayRefusal } from "@/components/words/refusals";
import { useWords } from "@/components/words/useWords";
import { lessonFromFile } from "./lessonFromFile";
import { createLesson } from "./requests";

/** Opens a file as a lesson of one's own: an exported lesson or graph, a program, a notebook. */
export function ImportButton() {
  const words = useWords();
  const { t } = words;
  const picker = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const router = useRouter();
  const toast = useToast();

  const open = async (file: File) => {
    setBusy(true);
    const opened = await lessonFromFile(file, t("library.import.untitled"));
    const answer = opened.ok ? await createLesson(opened.lesson) : null;
    setBusy(false);
    if (!opened.ok) toast({ text: sayFileRefusal(opened.code, words) });
    else if (answer?.ok) router.push(`/build/${answer.id}`);
    else if (answer !== null) toast({ text: sayRefusal(answer.code, words) });
  };
  return (
    <>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={t("library.import.file")}
        accept=".json,.py,.ipynb,.md,.txt"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) void open(file);
          event.currentTarget.value = "";
        }}
      />
      <Button isBusy={isBusy} onClick={() => picker.current?.click()}>
        <FileUp aria-hidden size={17} />
        {t("library.import.button")}
      </Button>
    </>
  );
}
