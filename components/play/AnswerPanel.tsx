import dynamic from "next/dynamic";
import type { FormEvent } from "react";
import { useEffect, useRef, useState } from "react";
import { askedFor } from "@/components/words/askedFor";
import { sayNode } from "@/components/words/nodeNames";
import { sayAllDone } from "@/components/words/phases";
import { plain } from "@/components/words/sentence";
import { useWords } from "@/components/words/useWords";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import type { BoardView } from "@/lib/protocol/views";
import { AnswerActions } from "./AnswerActions";
import { AnswerField } from "./AnswerField";
import { AnswerState } from "./AnswerState";
import { ForwardValue } from "./ForwardValue";
import { GradientName } from "./GradientName";
import { HintLadder } from "./HintLadder";
import { Keypad } from "./Keypad";
import { NodeStepper } from "./NodeStepper";
import { nearNames } from "./nearNames";
import { ParameterLine } from "./ParameterLine";
import type { PlayViews } from "./PlayRoom";
import { readField } from "./readField";
import { answerAt, firstAnswerAt, isSettled, nextOpen } from "./sheet";
import { typeInto } from "./typeInto";
import type { useAnswering } from "./useAnswering";

const NotOpen = dynamic(() => import("./NotOpen").then((module) => module.NotOpen));

const NotAsked = dynamic(() => import("./NotAsked").then((module) => module.NotAsked));

interface Props {
  readonly views: PlayViews;
  /** The board with every node that is asked: in a training a question's own board is a part of it. */
  readonly whole: BoardView;
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
  const { views, whole, evaluation, node: id, onSelect, answering, isPending, isOffline, isPaused } = props;
  const { room, board, seat } = views;
  const { rules } = room.exercise;
  const ballot = room.phase.type === "round" ? room.phase.ballot : null;
  const words = useWords();
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
  const nextNode = next === null ? null : (whole.graph.nodes.find((candidate) => candidate.id === next) ?? null);
  // By the whole graph: the next parameter of a training is not in this one's part.
  const isPart = board !== whole;
  const nextName = next === null ? null : sayNode(whole.graph, next, words);
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
      className="flex min-h-0 flex-col gap-2.5 max-lg:max-h-[calc(100%-5.5rem)] max-lg:shrink-0 overflow-y-auto border-line border-t px-4 pt-2 lg:w-[420px] lg:border-t-0 lg:border-s lg:px-6 lg:pt-5"
    >
      <div className="flex items-center justify-between gap-3">
        <GradientName evaluation={evaluation} node={node.id} />
        {isPart ? <span className="flex-1" /> : <ForwardValue node={node} evaluation={evaluation} />}
        <NodeStepper
          of={askedFor(room)}
          asked={board.asked}
          notOpen={seat.notOpen}
          current={node.id}
          onSelect={onSelect}
        />
      </div>
      {isPart && (
        <div className="-mt-1">
          <ForwardValue node={node} evaluation={evaluation} />
          <ParameterLine room={room} node={node.id} />
        </div>
      )}
      <AnswerField
        ref={field}
        label={words.t("play.field.label", { node: plain(sayNode(board.graph, node.id, words)) })}
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
        next={nextName}
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
          next={nextName}
          isVote={ballot !== null}
          allDone={seat.isFinished ? sayAllDone(room, words) : null}
          isPending={isPending}
          isOffline={isOffline}
          isBlocked={isPaused || text.trim() === ""}
        />
      </div>
    </form>
  );
}
