import { OUTCOME_ORDER } from "@/lib/compare/order";
import { OUTCOME_WORDS } from "@/lib/compare/totals";
import type { VintageName } from "@/lib/domain/judging/judged-by";
import type { JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import type { Indicator } from "@/lib/domain/ledger/indicator";
import type { StatementSpeaker } from "@/lib/domain/ledger/statement";
import { formatPeriod } from "@/lib/format/days";
import type { ListQuery } from "@/lib/input/query/as-of-context";
import { type Choice, choicesOf, type Field } from "../lists/filter-form";
import { outturnField } from "../lists/outturn-field";

const OUTCOMES: readonly Choice[] = OUTCOME_ORDER.map((value) => ({ value, text: OUTCOME_WORDS[value] }));

const SHAPES: readonly Choice[] = [
  { value: "point", text: "points" },
  { value: "range", text: "ranges" },
  { value: "floor", text: "floors (at least, more than)" },
  { value: "ceiling", text: "ceilings (at most, less than)" },
];

const GROUPS: readonly Choice[] = [
  { value: "period", text: "period" },
  { value: "speaker", text: "speaker" },
  { value: "outcome", text: "headline" },
];

/** Filter fields of the comparison; choices are limited to values in the data. */
export function compareFields(
  indicators: readonly Indicator[],
  judged: JudgedIndicator | null,
  institutionNames: ReadonlyMap<string, string>,
  query: ListQuery,
  outturn: VintageName,
): readonly Field[] {
  const figures = judged?.figures ?? [];
  const all = figures.flatMap(({ statement }) => statement.speakers);
  const speakers = new Map(all.map(({ slug, name }) => [slug, name]));
  const institutions = new Set([
    ...all.flatMap(({ onBehalfOf }) => onBehalfOf ?? []),
    ...all.filter(isInstitution).map(({ slug }) => slug),
  ]);
  const field = (name: string, label: string, choices: readonly Choice[]): Field => {
    const value = query[name];
    return { name, label, value: typeof value === "string" ? value : null, choices };
  };
  const indicator = field("indicator", "Indicator", choicesOf(indicators));
  return [
    { ...indicator, value: judged?.facts.indicator.slug ?? indicator.value, required: true },
    field(
      "speaker",
      "Speaker",
      [...speakers].map(([value, text]) => ({ value, text })).sort((a, b) => a.text.localeCompare(b.text)),
    ),
    field(
      "institution",
      "Institution",
      [...institutions]
        .map((value) => ({ value, text: institutionNames.get(value) ?? value }))
        .sort((a, b) => a.text.localeCompare(b.text)),
    ),
    field("period", "Period", periodsOf(judged)),
    field("nature", "Nature", wordsOf(figures.map(({ figure }) => figure.nature))),
    field("measure", "Measure", wordsOf(figures.map(({ figure }) => figure.measure))),
    field("shape", "Shape", SHAPES),
    field("outcome", "Headline", OUTCOMES),
    { ...field("group", "Grouped by", GROUPS), allText: "nothing" },
    outturnField(outturn),
  ];
}

function isInstitution({ kind }: StatementSpeaker): boolean {
  return kind === "institution";
}

/** Newest first. */
function periodsOf(judged: JudgedIndicator | null): readonly Choice[] {
  const periods = new Map(
    (judged?.figures ?? []).flatMap(({ figure: { period, years } }) => (period === null ? [] : [[period.text, { period, years }]])),
  );
  return [...periods.values()]
    .sort(({ period: a }, { period: b }) => b.last.localeCompare(a.last) || b.first.localeCompare(a.first))
    .map(({ period, years }) => ({ value: period.text, text: formatPeriod(period, "short", years) }));
}

function wordsOf(values: readonly string[]): readonly Choice[] {
  return [...new Set(values)].sort().map((value) => ({ value, text: value }));
}
