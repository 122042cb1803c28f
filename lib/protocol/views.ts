export type { LeaderboardRow } from "@/lib/classroom/leaderboard";
export type { LeaderboardSize } from "@/lib/classroom/session";
export type { Counts, MistakeCount, NodeTally } from "@/lib/classroom/tally";
export type {
  AnswerView,
  BoardView,
  CellView,
  ExerciseView,
  HostView,
  PhaseView,
  RoomView,
  RowView,
  SeatView,
  StageView,
} from "@/lib/classroom/view";
export type { StudentJudgement } from "@/lib/grading/judgement";
