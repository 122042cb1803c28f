import dynamic from "next/dynamic";
import type { TeXProps } from "./Typeset";

const Typeset = dynamic(() => import("./Typeset").then((module) => module.Typeset));

/** Typeset mathematics. What sets it is loaded with the first formula, so that who sees none does not wait for it. */
export function TeX(props: TeXProps) {
  return <Typeset {...props} />;
}
