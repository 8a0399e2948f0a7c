import { coherenceOf } from "../../../lib/domain/analysis/coherence";
import { impliedBasesOf } from "../../../lib/domain/analysis/implied-base";
import { pathOf } from "../../../lib/domain/analysis/path";
import { remaindersOf } from "../../../lib/domain/analysis/remainder";
import { sharesOf } from "../../../lib/domain/analysis/share";
import type { Evaluation } from "../../../lib/domain/judging/evaluation";
import { headline } from "../../../lib/domain/judging/headline";
import { judgeIndicator } from "../../../lib/domain/judging/judged-indicator";
import type { Judgement } from "../../../lib/domain/judging/judgement";
import { RULES_VERSION } from "../../../lib/domain/judging/rules-version";
import type { Figure } from "../../../lib/domain/ledger/statement";
import { buildHistory, type History } from "../../../lib/domain/vintages/history";
import { evaluate } from "./evaluate";
import { foundingFigures, foundingHistory } from "./founding";
import { foundingFacts } from "./founding-facts";
import { historyOfLedger, randomEarlyLedger, randomLedger } from "./random-ledger";

/** The outcome of one case, as a line of text. */
export type RulesCases = Readonly<Record<string, string>>;

const FOUNDING_DAYS = ["2023-12-14", "2024-01-12", "2026-03-11"];
const RANDOM_DAYS = ["2022-06-30", "2025-12-31"];
const RANDOM_LEDGERS = 60;
/** With early values, and figures over a base of another length. */
const EARLY_LEDGERS = 40;

/** The file with the expected outcomes of the current rules. */
export const rulesFile = new URL(`../../fixtures/rules-${RULES_VERSION}.json`, import.meta.url);

/** The outcomes of the founding ledger and of generated ledgers under the current rules: the same on any machine. */
export function rulesCases(): RulesCases {
  const founding = FOUNDING_DAYS.flatMap((day) => [
    ...casesOf(`founding ${day}`, [...foundingFigures.values()], foundingHistory(), day),
    ...pathCases(day),
  ]);
  const random = Array.from({ length: RANDOM_LEDGERS }, (_, seed) => randomLedger(seed)).flatMap((ledger, seed) =>
    RANDOM_DAYS.flatMap((day) => casesOf(`random ${seed} ${day}`, ledger.figures, historyOfLedger(ledger, ledger.observations), day)),
  );
  const early = Array.from({ length: EARLY_LEDGERS }, (_, seed) => randomEarlyLedger(seed)).flatMap((ledger, seed) =>
    casesOf(`early ${seed} 2025-12-31`, ledger.figures, historyOfLedger(ledger, ledger.observations), "2025-12-31"),
  );
  return Object.fromEntries([...founding, ...random, ...early, ...emptyCases()]);
}

/** The differences between two runs of the cases, one line per case. */
export function differencesOf(kept: RulesCases, now: RulesCases): readonly string[] {
  const names = [...new Set([...Object.keys(kept), ...Object.keys(now)])];
  return names
    .filter((name) => kept[name] !== now[name])
    .map((name) => `${name}\n  was ${kept[name] ?? "absent"}\n  is  ${now[name] ?? "absent"}`);
}

type Case = readonly [name: string, text: string];

function casesOf(name: string, figures: readonly Figure[], history: History, asOf: string): readonly Case[] {
  const stated = figures.filter(({ knownOn }) => knownOn <= asOf);
  const statements = [...new Set(stated.map(({ statement }) => statement))];
  return [
    ...stated.flatMap((figure) => figureCases(`${name} ${figure.id}`, figure, history, asOf)),
    ...statements.flatMap((statement) =>
      coherenceOf(
        stated.filter((figure) => figure.statement === statement),
        history,
        asOf,
      ).map((one): Case => {
        const text = [one.holds, rangeText(one.impliedLevel), rangeText(one.impliedGrowth)].join(" ");
        return [`${name} ${one.level} with ${one.growth} on ${one.series ?? "stated"} ${one.base.period}`, text];
      }),
    ),
    ...impliedBasesOf(history, asOf).map(
      ({ series, period, low, high, revision }): Case => [`${name} base of ${series} ${period}`, `${low} ${high} ${revision}`],
    ),
  ];
}

function figureCases(name: string, figure: Figure, history: History, asOf: string): readonly Case[] {
  const evaluations = evaluate(figure, history, asOf);
  const { outcome, counts } = headline(evaluations);
  return [
    [`${name} headline`, `${outcome} ${Object.values(counts).join(" ")}`],
    ...evaluations.map((evaluation): Case => [`${name} on ${evaluation.series}`, evaluationText(evaluation)]),
    ...remaindersOf(figure, history, asOf).map((one): Case => {
      const { noChange, lastGrowth, straightLine, lastYearsMonths, lastYearsShare } = one.computable;
      const computable = [noChange, lastGrowth, straightLine, lastYearsMonths, lastYearsShare?.value];
      return [
        `${name} remainder on ${one.series}`,
        [one.known?.value, rangeText(one.toCome), one.toCome.passed, ...computable].map(orDash).join(" "),
      ];
    }),
    ...sharesOf(figure, evaluations, history, asOf).map(
      (one): Case => [`${name} share on ${one.series}`, `${rangeText(one.ofLevel)} ${one.ofIncrease ? rangeText(one.ofIncrease) : "-"}`],
    ),
  ];
}

function evaluationText(evaluation: Evaluation): string {
  const { outcome, strictOutcome, reason, aside, counts, close, settling, reached, reading, first, settled, latest, known } = evaluation;
  const marks = [counts && "counts", close && "close", settling && "settling"].filter(Boolean).join("+");
  const judged = [first, settled, latest, known].map(judgedText).join(" | ");
  return `${[outcome, strictOutcome, reason, aside, marks || null, reached, rangeText(reading)].map(orDash).join(" ")} | ${judged}`;
}

function judgedText(judged: Judgement | null): string {
  if (judged === null) return "-";
  const { outturn, outcome, difference, error } = judged;
  const value = outturn.value ?? outturn.growth ?? outturn.change;
  return [outcome, typeof value === "string" ? value : value && `${value.shape}:${rangeText(value)}`, difference, error]
    .map(orDash)
    .join(" ");
}

function pathCases(asOf: string): readonly Case[] {
  const judged = judgeIndicator(foundingFacts, asOf).figures;
  return ["2023", "2024"].map((year) => {
    const steps = pathOf(judged, year, "level").map(({ figure, towards }) => `${figure}:${Object.values(towards).map(orDash).join(",")}`);
    return [`path ${asOf} ${year}`, steps.join(" ")];
  });
}

/** A figure without evaluations. */
function emptyCases(): readonly Case[] {
  const [first] = foundingFigures.values();
  if (first === undefined) return [];
  return figureCases("nothing held", first, buildHistory(foundingFacts.indicator, [], []), "2026-03-11");
}

function rangeText({ low, high }: { readonly low: string | null; readonly high: string | null }): string {
  return `${low ?? ""}..${high ?? ""}`;
}

function orDash(value: unknown): string {
  return value === null || value === undefined ? "-" : String(value);
}
