import { accounts } from "./en/accounts";
import { builder } from "./en/builder";
import { door } from "./en/door";
import { graph } from "./en/graph";
import { home } from "./en/home";
import { host } from "./en/host";
import { lab } from "./en/lab";
import { library } from "./en/library";
import { mistakeLabels } from "./en/mistakeLabels";
import { mistakes } from "./en/mistakes";
import { notation } from "./en/notation";
import { play } from "./en/play";
import { playback } from "./en/playback";
import { privacy } from "./en/privacy";
import { problems } from "./en/problems";
import { programs } from "./en/programs";
import { refusals } from "./en/refusals";
import { review } from "./en/review";
import { stage } from "./en/stage";
import { training } from "./en/training";
import { ui } from "./en/ui";
import { verdicts } from "./en/verdicts";
import { words } from "./en/words";

/** Every word that people read, in English; the other languages have the same keys. */
export const en = {
  accounts,
  builder,
  door,
  graph,
  home,
  host,
  lab,
  library,
  mistakeLabels,
  mistakes,
  notation,
  play,
  playback,
  privacy,
  problems,
  programs,
  refusals,
  review,
  stage,
  training,
  ui,
  verdicts,
  words,
} as const;
