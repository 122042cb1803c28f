import { accounts } from "./es/accounts";
import { builder } from "./es/builder";
import { door } from "./es/door";
import { graph } from "./es/graph";
import { home } from "./es/home";
import { host } from "./es/host";
import { lab } from "./es/lab";
import { library } from "./es/library";
import { mistakeLabels } from "./es/mistakeLabels";
import { mistakes } from "./es/mistakes";
import { notation } from "./es/notation";
import { play } from "./es/play";
import { playback } from "./es/playback";
import { privacy } from "./es/privacy";
import { problems } from "./es/problems";
import { programs } from "./es/programs";
import { refusals } from "./es/refusals";
import { review } from "./es/review";
import { stage } from "./es/stage";
import { training } from "./es/training";
import { ui } from "./es/ui";
import { verdicts } from "./es/verdicts";
import { words } from "./es/words";

/** The words in Spanish. */
export const es = {
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
