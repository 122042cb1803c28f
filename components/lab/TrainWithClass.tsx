import { Users } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { createLesson } from "@/components/library/requests";
import { Button } from "@/components/ui/Button";
import { useToast } from "@/components/ui/Toast";
import { sayRefusal } from "@/components/words/refusals";
import { useWords } from "@/components/words/useWords";
import type { Model } from "@/lib/engine/network";
import {
  defaultRules,
  emptyExercise,
  MOST_EXAMPLES,
  MOST_PARAMETERS,
  modelProblem,
  type Training,
  withMadeGraph,
} from "@/lib/protocol/lesson";

interface Props {
  readonly model: Model;
  readonly rate: number;
}

/** Makes the network on the bench a lesson that a class trains, and opens it. */
export function TrainWithClass({ model, rate }: Props) {
  const words = useWords();
  const { t } = words;
  const router = useRouter();
  const toast = useToast();
  const [isBusy, setIsBusy] = useState(false);
  const isFit = modelProblem(model) === null;
  const make = async () => {
    setIsBusy(true);
    const title = t("training.pane.title");
    const { shape, parameters, examples } = model;
    const training: Training = {
      shape,
      parameters,
      examples,
      rate: Math.min(10, Math.max(0.0001, rate)),
      unanswered: "stays",
      share: { by: "parameter", count: 3 },
    };
    const exercise = withMadeGraph({ ...emptyExercise(title), rules: { ...defaultRules, training } });
    const made = await createLesson({ title, about: "", exercises: [exercise] });
    if (made.ok) return router.push(`/build/${made.id}`);
    setIsBusy(false);
    toast({ text: sayRefusal(made.code, words) });
  };
  return (
    <div className="flex flex-col items-start gap-3">
      <p className="max-w-2xl text-[15px] text-muted">
        {isFit
          ? t("training.lab.about")
          : t("training.lab.tooLarge", { parameters: String(MOST_PARAMETERS), examples: String(MOST_EXAMPLES) })}
      </p>
      <Button onClick={() => void make()} isBusy={isBusy} disabled={!isFit}>
        <Users aria-hidden size={16} />
        {t("training.lab.button")}
      </Button>
    </div>
  );
}
