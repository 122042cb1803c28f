export type { LeaderboardRow } from "@/lib/classroom/leaderboard";
export type { LeaderboardSize } from "@/lib/classroom/session";
export type {
  AnswerView,
  BoardView,
  CellView,
  Counts,
  ExerciseView,
  HostView,
  MistakeCount,
  NodeTally,
  PhaseView,
  RoomView,
  RowView,
  SeatView,
  StageView,
} from "@/lib/classroom/view";
export type { StudentJudgement } from "@/lib/grading/judgement";
