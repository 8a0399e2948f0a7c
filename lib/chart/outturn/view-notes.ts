import type { JudgedIndicator } from "../../domain/judging/judged-indicator";
import { formatList } from "../../format/lists";
import type { OutturnRows } from "./outturn-rows";
import { drawnScale } from "./scale";
import { rangeOf } from "./shown-rows";

const NATURES = { projection: "projections", target: "targets", reported: "reported figures" } as const;
const OUTCOMES = {
  above: "figures with the actual above",
  below: "figures with the actual below",
  within: "figures with the actual within",
  indeterminate: "figures too coarse to judge",
  pending: "figures not decided yet",
  notComparable: "figures that cannot be judged",
} as const;

/** What the view leaves out, in sentences: periods outside its range, bases, speakers, natures and outcomes. */
export function viewNotes(rows: OutturnRows, judged: JudgedIndicator): readonly string[] {
  const names = new Map(judged.figures.flatMap(({ statement }) => statement.speakers.map(({ slug, name }) => [slug, name] as const)));
  const off = rows.view.off.flatMap((text) => {
    const [kind, value = ""] = text.split(":");
    if (kind === "basis") return rows.bases.filter(({ key }) => key === value).map(({ name, title }) => name || title);
    if (kind === "speaker") return names.get(value) ?? [];
    return (kind === "nature" ? wordsIn(NATURES, value) : wordsIn(OUTCOMES, value)) ?? [];
  });
  return [...rangeNotes(rows), ...(off.length === 0 ? [] : [`Left out: ${formatList(off)}.`])];
}

/** What was done to the values, and that what was stated is therefore left out. */
export function transformNotes({ transform, unit, bases }: OutturnRows, judged: JudgedIndicator): readonly string[] {
  if (transform === null) return [];
  const missing = bases.filter(({ observed }) => observed.length === 0).map(({ title }) => title);
  return [
    transform === "index"
      ? `Values as an ${unit}, computed from those published.`
      : "Percent over a year earlier, computed from the levels published.",
    missing.length > 0 && `No value for it: ${formatList(missing)}.`,
    judged.figures.length > 0 && "Stated figures are left out: they were stated in another unit.",
  ].filter((sentence) => sentence !== false);
}

/** What the scale is where it is not from zero, and why it is not the one that was asked for. */
export function scaleNotes(rows: OutturnRows): readonly string[] {
  switch (drawnScale(rows)) {
    case "fitted":
      return ["The scale is fitted to the values and need not begin at zero."];
    case "log":
      return ["Logarithmic scale: equal distances are equal ratios."];
    case "zero":
      return rows.view.scale === "log" ? ["Not on a logarithmic scale, which has no zero and nothing below it."] : [];
  }
}

function rangeNotes({ periods, view }: OutturnRows): readonly string[] {
  if (view.range === null) return [];
  const { from, to } = rangeOf({ periods, view });
  const [first, last] = [periods[from], periods[to - 1]];
  if (first === undefined || last === undefined || to <= from) return ["No period lies in the range asked for."];
  if (to - from === periods.length) return [];
  return [
    first === last
      ? `Only ${first.text} is shown, of ${periods.length} periods.`
      : `Periods from ${first.text} to ${last.text}, of ${periods.length}.`,
  ];
}

function wordsIn(words: Readonly<Record<string, string>>, value: string): string | undefined {
  return Object.hasOwn(words, value) ? words[value] : undefined;
}
