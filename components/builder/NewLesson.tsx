"use client";

import { useEffect, useState } from "react";
import { useWords } from "@/components/words/useWords";
import { defaultRules, emptyExercise, type LessonDraft } from "@/lib/protocol/lesson";
import { Builder } from "./Builder";
import { exerciseOf } from "./exerciseOf";
import { forgetHandedOver, handedOver } from "./handOver";
import { readProgram } from "./reading";

/** A fresh lesson, with the program that was pasted on the home page if there was one. */
export function NewLesson() {
  const { t } = useWords();
  const [lesson] = useState(() => lessonFrom(handedOver(), t("builder.numbered", { at: "1" })));
  useEffect(forgetHandedOver, []);
  return <Builder lesson={lesson} id={null} isChanged={lesson.exercises[0]?.source !== ""} />;
}

function lessonFrom(source: string, title: string): LessonDraft {
  const first = emptyExercise(title);
  const reading = readProgram(source);
  const cell = reading.ok ? reading.cells[0] : undefined;
  // The whole text is kept: what cannot be read is marked, and of several graphs the author picks one.
  const exercise =
    cell === undefined ? { ...first, source } : { ...exerciseOf(cell, defaultRules), title: first.title, source };
  return { title: "", about: "", exercises: [exercise] };
}
