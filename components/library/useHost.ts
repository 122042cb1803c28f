import { useRouter } from "next/navigation";
import { useState } from "react";
import { hostLesson, type RequestRefusal } from "./requests";

interface Options {
  readonly onRefused: (code: RequestRefusal) => void;
}

/** Starts a session and goes to its console; `isHosting` until the console is there or the server refuses. */
export function useHost({ onRefused }: Options) {
  const router = useRouter();
  const [isHosting, setHosting] = useState(false);
  /** Of a lesson, or of an empty board where there is none. */
  const host = async (lesson: string | null) => {
    setHosting(true);
    const answer = await hostLesson(lesson);
    if (answer.ok) return router.push(`/host/${answer.code}`);
    setHosting(false);
    onRefused(answer.code);
  };
  return { host, isHosting };
}
