export const verdicts = {
  next: "Go on to {node}.",
  noNext: "Nothing is left open.",
  roundedEarly: "Rounded on the way: keep four digits and it comes out exactly. {next}",
  carried: "Right, given {count, plural, =0 {your earlier answers} other {your slip at {slips}}}. {next}",
  carriedFree:
    "Right, given your slip at {slips}: it costs nothing here. Mend {count, plural, one {it} other {them}}; answering here again is free.",
  carriedPart:
    "Right, given your slip at {slips}, for part of the points. Mend {count, plural, one {it} other {them}}, then answer here again for the rest: it is free.",
  digits:
    "Too few digits to tell. Give at least {wanted, plural, =2 {two} =3 {three} =4 {four} =5 {five} =6 {six} other {#}} significant figures: it is free.",
  over: "No attempt is left here: the reveal shows the step. {next}",
  unreadable: "{reason} It cost no attempt.",
  typeNumber: "Type a number or an expression.",
  step: {
    start: "This is the output itself. How much does {node} change when {node} changes by one?",
    sum: "There are several paths from the output back to {node}. Work out each, then look at how they come together.",
    edge: "Look at the step from {consumer} back to {node}: the upstream gradient, times the local derivative.",
    any: "Look at this step again: the upstream gradient, times the local derivative.",
  },
} as const;
