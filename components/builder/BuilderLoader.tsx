"use client";

import dynamic from "next/dynamic";
import { BuilderSkeleton } from "./BuilderSkeleton";

/** The editor and the canvas run in the browser alone; until they are there the page keeps its shape. */
export const LessonBuilder = dynamic(() => import("./Builder").then((module) => module.Builder), {
  ssr: false,
  loading: BuilderSkeleton,
});

export const NewLessonBuilder = dynamic(() => import("./NewLesson").then((module) => module.NewLesson), {
  ssr: false,
  loading: BuilderSkeleton,
});
