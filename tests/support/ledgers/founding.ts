import { readFileSync } from "node:fs";
import type { Observation, ReleaseBasis } from "../../../lib/domain/ledger/observation";
import type { Series } from "../../../lib/domain/ledger/series";
import type { Figure, Measure, Nature, Timing } from "../../../lib/domain/ledger/statement";
import { lastDayOf } from "../../../lib/domain/time/day";
import { parsePeriod } from "../../../lib/domain/time/period";
import { type FlatValue, type Hedge, isRate, parseStatedValue, type StatedValue } from "../../../lib/domain/values/stated-value";
import { buildHistory, type History } from "../../../lib/domain/vintages/history";
import { indicator, series } from "./rows";

/** The founding ledger as domain objects: real figures and statements (tests/fixtures/china-russia-trade). */

type ObservationFact = {
  readonly id: string;
  readonly indicator: string;
  readonly series: string;
  readonly period: string;
  readonly value?: string;
  readonly multiplier?: number;
  readonly hedge?: Hedge;
  readonly growth?: string;
  readonly growthHedge?: Hedge;
  readonly releasedOn: string;
  readonly releasedOnBasis: ReleaseBasis;
};

type StatementFact = {
  readonly id: string;
  readonly statedOn: string;
  readonly periodText?: string;
  readonly figures: readonly (Partial<FlatValue> & {
    readonly shape: FlatValue["shape"];
    readonly nature: Nature;
    readonly measure: Measure;
    readonly period: string | null;
    readonly timing?: Timing;
    readonly unit?: string;
  })[];
};

function read<Fact>(file: string): readonly Fact[] {
  return JSON.parse(readFileSync(new URL(`../../fixtures/china-russia-trade/${file}`, import.meta.url), "utf8"));
}

const EMPTY = { low: null, high: null, central: null, inclusive: null, hedge: null, multiplier: null, lowMultiplier: null };

function stated(flat: Partial<FlatValue> & { readonly shape: FlatValue["shape"] }, rate: boolean): StatedValue {
  const parsed = parseStatedValue({ ...EMPTY, ...flat }, rate);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

export const turnover = indicator();

export const foundingSeries: readonly Series[] = [
  series({ id: "s1", slug: "turnover-gacc-usd", publisher: "General Administration of Customs of China", unit: "USD" }),
  series({ id: "s2", slug: "turnover-gacc-cny", publisher: "General Administration of Customs of China", unit: "CNY" }),
  series({ id: "s3", slug: "turnover-russia-usd", publisher: "Russian officials", unit: "USD", frequency: "A" }),
];

/** One release per publisher and day; places follow the order of the file. */
export const foundingObservations: readonly Observation[] = read<ObservationFact>("observations.json")
  .filter((fact) => fact.indicator === "turnover")
  .map((fact, index) => ({
    id: fact.id,
    release: `${fact.series.split("-")[0]} ${fact.releasedOn}`,
    releasedOn: fact.releasedOn,
    releasedOnBasis: fact.releasedOnBasis,
    knownOn: lastDayOf(fact.releasedOn),
    place: index + 1,
    series: `${fact.indicator}-${fact.series}`,
    period: parsePeriod(fact.period)!,
    value:
      fact.value === undefined
        ? null
        : stated({ shape: "point", low: fact.value, hedge: fact.hedge ?? null, multiplier: fact.multiplier! }, false),
    growth: fact.growth === undefined ? null : stated({ shape: "point", low: fact.growth, hedge: fact.growthHedge ?? null }, true),
    status: null,
    words: null,
    statement: null,
    citations: [],
    sequence: index + 1,
  }));

/** Every figure of the statements, by "statement id / position". */
export const foundingFigures: ReadonlyMap<string, Figure> = new Map(
  read<StatementFact>("statements.json").flatMap((statement, place) =>
    statement.figures.map((fact, position) => {
      const { nature, measure, period, timing, unit, shape, low, high, inclusive, hedge, multiplier } = fact;
      const flat = { shape, low: low ?? null, high: high ?? null, inclusive: inclusive ?? null, hedge: hedge ?? null };
      const id = `${statement.id}/${position}`;
      const figure: Figure = {
        id,
        statement: statement.id,
        statedOn: statement.statedOn,
        knownOn: lastDayOf(statement.statedOn),
        place: place + 1,
        position,
        indicator: "turnover",
        series: null,
        nature,
        measure,
        over: measure === "growth" ? "yearEarlier" : null,
        period: period === null ? null : parsePeriod(period),
        years: null,
        periodText: statement.periodText ?? null,
        timing: timing ?? "in",
        stated: stated({ ...flat, multiplier: multiplier ?? null }, isRate(measure, unit ?? null)),
        unit: unit ?? null,
        words: null,
        condition: null,
        citations: [],
        restates: null,
        sequence: place + 1,
      };
      return [id, figure] as const;
    }),
  ),
);

export function foundingFigure(id: string): Figure {
  const figure = foundingFigures.get(id);
  if (figure === undefined) throw new Error(`no such figure: ${id}`);
  return figure;
}

/** The history of turnover, with rows left out or added. */
export function foundingHistory(observations: readonly Observation[] = foundingObservations): History {
  return buildHistory(turnover, foundingSeries, observations);
}
