export type { LeaderboardRow, OwnRank } from "@/lib/classroom/leaderboard";
export type { LeaderboardSize, Settings, Teams } from "@/lib/classroom/session";
export type { Counts, MistakeCount, NodeTally } from "@/lib/classroom/tally";
export type { TeamRow } from "@/lib/classroom/teams";
export type {
  AnswerView,
  BoardView,
  CellView,
  ExerciseView,
  HostView,
  LeaderboardView,
  ListedExercise,
  PhaseView,
  PractisedView,
  RoomView,
  RowView,
  SeatView,
  StageView,
} from "@/lib/classroom/views";
export type { StudentJudgement } from "@/lib/grading/judgement";
