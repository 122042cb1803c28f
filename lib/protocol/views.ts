export type { Counts } from "@/lib/classroom/classCount";
export type { AsksFor } from "@/lib/classroom/identity";
export type { LeaderboardRow, OwnRank } from "@/lib/classroom/leaderboard";
export type { Place } from "@/lib/classroom/places";
export type { LeaderboardSize, Settings, Teams } from "@/lib/classroom/session";
export type { MistakeCount, NodeTally } from "@/lib/classroom/tally";
export type { TeamRow } from "@/lib/classroom/teams";
export type {
  AnswerView,
  BoardView,
  CellView,
  DescentView,
  ExerciseView,
  HeldBack,
  HostView,
  LastStep,
  LeaderboardView,
  ListedExercise,
  MovedParameter,
  PhaseView,
  PractisedView,
  RoomView,
  RowView,
  SeatView,
  StageView,
  TrainingView,
} from "@/lib/classroom/views";
export type { StudentJudgement } from "@/lib/grading/judgement";
