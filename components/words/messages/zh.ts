import { accounts } from "./zh/accounts";
import { builder } from "./zh/builder";
import { door } from "./zh/door";
import { graph } from "./zh/graph";
import { home } from "./zh/home";
import { host } from "./zh/host";
import { lab } from "./zh/lab";
import { library } from "./zh/library";
import { mistakeLabels } from "./zh/mistakeLabels";
import { mistakes } from "./zh/mistakes";
import { notation } from "./zh/notation";
import { play } from "./zh/play";
import { playback } from "./zh/playback";
import { privacy } from "./zh/privacy";
import { problems } from "./zh/problems";
import { programs } from "./zh/programs";
import { refusals } from "./zh/refusals";
import { review } from "./zh/review";
import { stage } from "./zh/stage";
import { training } from "./zh/training";
import { ui } from "./zh/ui";
import { verdicts } from "./zh/verdicts";
import { words } from "./zh/words";

/** The words in Chinese. */
export const zh = {
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
