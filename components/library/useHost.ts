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
    // The instance asks hosts to sign in: there, and back to here.
    if (answer.code === "SIGN_IN_REQUIRED")
      return router.push(`/sign-in?for=hosting&next=${encodeURIComponent(location.pathname)}`);
    setHosting(false);
    onRefused(answer.code);
  };
  return { host, isHosting };
}
