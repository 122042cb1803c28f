import { accounts } from "./de/accounts";
import { builder } from "./de/builder";
import { door } from "./de/door";
import { graph } from "./de/graph";
import { home } from "./de/home";
import { host } from "./de/host";
import { lab } from "./de/lab";
import { library } from "./de/library";
import { mistakeLabels } from "./de/mistakeLabels";
import { mistakes } from "./de/mistakes";
import { notation } from "./de/notation";
import { play } from "./de/play";
import { playback } from "./de/playback";
import { privacy } from "./de/privacy";
import { problems } from "./de/problems";
import { programs } from "./de/programs";
import { refusals } from "./de/refusals";
import { review } from "./de/review";
import { stage } from "./de/stage";
import { training } from "./de/training";
import { ui } from "./de/ui";
import { verdicts } from "./de/verdicts";
import { words } from "./de/words";

/** The words in German. */
export const de = {
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
