import type { FormEvent } from "react";
import { useEffect, useRef, useState } from "react";
import { TeX } from "@/components/ui/TeX";
import { sayAllDone } from "@/components/words/phases";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import { nameNode } from "@/lib/engine/problems";
import { texGradient } from "@/lib/grading/tex";
import { AnswerActions } from "./AnswerActions";
import { AnswerField } from "./AnswerField";
import { AnswerState } from "./AnswerState";
import { ForwardValue } from "./ForwardValue";
import { HintLadder } from "./HintLadder";
import { Keypad } from "./Keypad";
import { NodeStepper } from "./NodeStepper";
import { NotAsked } from "./NotAsked";
import { NotOpen } from "./NotOpen";
import { nearNames } from "./nearNames";
import type { PlayViews } from "./PlayRoom";
import { readField } from "./readField";
import { answerAt, firstAnswerAt, isSettled, nextOpen } from "./sheet";
import { typeInto } from "./typeInto";
import type { useAnswering } from "./useAnswering";

interface Props {
  readonly views: PlayViews;
  readonly evaluation: Evaluation;
  readonly node: NodeId | null;
  readonly onSelect: (node: NodeId) => void;
  readonly answering: ReturnType<typeof useAnswering>;
  readonly isPending: boolean;
  readonly isOffline: boolean;
  readonly isPaused: boolean;
}

/** The question at the chosen node: the field, its verdict, the keypad, the way on. */
export function AnswerPanel(props: Props) {
  const { views, evaluation, node: id, onSelect, answering, isPending, isOffline, isPaused } = props;
  const { room, board, seat } = views;
  const { rules } = room.exercise;
  const ballot = room.phase.type === "round" ? room.phase.ballot : null;
  const [usesKeypad, setUsesKeypad] = useState(true);
  const field = useRef<HTMLInputElement>(null);
  // A new question is a new place to type; a phone shows no keyboard for it, since the keypad stands below.
  useEffect(() => {
    if (id !== null) field.current?.focus({ preventScroll: true });
  }, [id]);

  const node = board.graph.nodes.find((candidate) => candidate.id === id);
  if (!node) return null;
  if (!board.asked.includes(node.id))
    return (
      <NotAsked
        node={node}
        evaluation={evaluation}
        onBack={() => onSelect(nextOpen(board, seat, rules, null) ?? board.asked[0] ?? node.id)}
      />
    );

  const next = nextOpen(board, seat, rules, node.id);
  const nextNode = next === null ? null : (board.graph.nodes.find((candidate) => candidate.id === next) ?? null);
  if (seat.notOpen.includes(node.id)) return <NotOpen {...views} {...{ evaluation, node, onSelect }} next={nextNode} />;

  const answer = answerAt(seat, node.id);
  // Who stays with the first vote gives it again with one press.
  const text = answering.read(node.id) ?? answer?.text ?? firstAnswerAt(seat, node.id)?.text ?? "";
  const isAnswered = answer !== null && text.trim() === answer.text.trim();
  const verdict = answer?.judgement?.verdict;
  const isDone = verdict !== undefined && isSettled(answer, rules) && verdict !== "carried";
  const goesOn = isSettled(answer, rules) && (isDone || isAnswered);

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (goesOn && next !== null) onSelect(next);
    else if (!goesOn && !isPending && !isPaused && text.trim() !== "") void answering.submit(node.id, text);
  };

  return (
    <form
      onSubmit={onSubmit}
      noValidate
      className="flex min-h-0 flex-col gap-2.5 max-lg:max-h-[calc(100%-5.5rem)] max-lg:shrink-0 overflow-y-auto border-line border-t px-4 pt-2 lg:w-[420px] lg:border-t-0 lg:border-l lg:px-6 lg:pt-5"
    >
      <div className="flex items-center justify-between gap-3">
        <TeX tex={`\\displaystyle ${texGradient(evaluation, node.id)}`} className="shrink-0 py-0.5 text-[18px]" />
        <ForwardValue node={node} evaluation={evaluation} />
        <NodeStepper asked={board.asked} notOpen={seat.notOpen} current={node.id} onSelect={onSelect} />
      </div>
      <AnswerField
        ref={field}
        label={`Gradient at ${nameNode(node)}`}
        value={text}
        onChange={(changed) => answering.write(node.id, changed)}
        reading={readField(text, evaluation, seat)}
        look={isAnswered && verdict !== undefined && verdict !== "unreadable" ? verdict : "plain"}
        isReadOnly={isDone}
        usesKeypad={usesKeypad}
        onSwitchKeyboard={() => {
          setUsesKeypad(!usesKeypad);
          field.current?.focus();
        }}
      />
      <AnswerState
        views={views}
        node={node.id}
        answer={answer}
        isPending={isPending}
        isOffline={isOffline}
        refusal={answering.refusalAt(node.id)}
      />
      {usesKeypad && !isDone && (
        <Keypad
          names={nearNames(board.graph, seat, node.id)}
          onKey={(action) => field.current && typeInto(field.current, action)}
          isDisabled={isPaused}
        />
      )}
      <div className="sticky bottom-0 -mx-4 bg-paper px-4 pt-0.5 pb-[max(12px,env(safe-area-inset-bottom))] lg:static lg:mx-0 lg:px-0">
        <AnswerActions
          hint={
            // A first vote is everybody's own.
            ballot !== 1 && (
              <HintLadder
                views={views}
                evaluation={evaluation}
                node={node.id}
                isBlocked={isPaused || isOffline}
                onOpen={(step) => answering.openHint(node.id, step)}
              />
            )
          }
          goesOn={goesOn}
          next={nextNode}
          isVote={ballot !== null}
          allDone={seat.isFinished ? sayAllDone(room.phase) : null}
          isPending={isPending}
          isOffline={isOffline}
          isBlocked={isPaused || text.trim() === ""}
        />
      </div>
    </form>
  );
}
