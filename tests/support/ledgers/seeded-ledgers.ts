import { type JudgedIndicator, judgeIndicator } from "../../../lib/domain/judging/judged-indicator";
import type { Facts } from "../../../lib/domain/ledger/facts";
import type { Release } from "../../../lib/domain/ledger/release";
import { slugOf } from "../../../lib/domain/ledger/slug";
import type { Statement } from "../../../lib/domain/ledger/statement";
import { yearNamingOfFigure } from "../../../lib/domain/ledger/year-naming";
import { lastDayOf } from "../../../lib/domain/time/day";
import { parsePeriod } from "../../../lib/domain/time/period";
import { type FlatValue, isRate, parseStatedValue, type StatedValue } from "../../../lib/domain/values/stated-value";
import { indicatorInput } from "../../../lib/input/indicator";
import { parseInput } from "../../../lib/input/parse-input";
import { releaseInput } from "../../../lib/input/release";
import { seriesInput } from "../../../lib/input/series";
import { statementInput } from "../../../lib/input/statement";
import { type Fact, listFacts } from "../../../prisma/seed/facts";

/** The seed's rows as domain objects, without a database. Ids are the keys of the seed's files. */

const facts = listFacts("all");

/** The slugs of all indicators of the seed. */
export const SEEDED_INDICATORS: readonly string[] = facts.flatMap((fact) =>
  fact.kind === "indicator" ? [believed(parseInput(indicatorInput, fact.body)).slug] : [],
);

/** What the seed holds of one indicator. */
export function seededFacts(slug: string): Facts {
  const [indicator] = facts.flatMap((fact, index) => {
    if (fact.kind !== "indicator") return [];
    const given = believed(parseInput(indicatorInput, fact.body));
    return given.slug === slug ? [{ ...given, id: slug, sequence: index + 1 }] : [];
  });
  if (indicator === undefined) throw new Error(`The seed has no indicator ${slug}.`);
  const series = facts.flatMap((fact, index) => (fact.kind === "series" ? seriesOf(fact, index, slug) : []));
  const own = new Set(series.map((one) => one.slug));
  return {
    indicator,
    series,
    statements: facts
      .flatMap((fact, index) => (fact.kind === "statement" ? [statementOf(fact, index, series)] : []))
      .filter(({ figures }) => figures.some((figure) => figure.indicator === slug)),
    releases: facts
      .flatMap((fact, index) => (fact.kind === "release" ? [releaseOf(fact, index, own)] : []))
      .filter(({ observations }) => observations.length > 0),
  };
}

/** An indicator of the seed judged as of a day. */
export function seededJudged(slug: string, asOf = "2026-11-29"): JudgedIndicator {
  return judgeIndicator(seededFacts(slug), asOf);
}

function believed<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

function stated(flat: FlatValue, rate: boolean): StatedValue {
  return believed(parseStatedValue(flat, rate));
}

function seriesOf({ body }: Fact, index: number, slug: string): Facts["series"] {
  const series = believed(parseInput(seriesInput, body));
  return series.indicator === slug ? [{ ...series, id: series.slug, sequence: index + 1 }] : [];
}

function statementOf({ name, body }: Fact, index: number, series: Facts["series"]): Statement {
  const { speakers, figures, ...rest } = believed(parseInput(statementInput, withoutRestates(body)));
  const made = { statedOn: rest.statedOn, knownOn: lastDayOf(rest.statedOn), place: index + 1, sequence: index + 1 };
  return {
    ...rest,
    ...made,
    id: name,
    citations: [],
    speakers: speakers.map((speaker) =>
      "slug" in speaker ? { ...speaker, name: speaker.slug, kind: "person" } : { ...speaker, slug: slugOf(speaker.name) },
    ),
    figures: figures.map((figure, position) => ({
      ...figure,
      ...made,
      id: `${name}/${position}`,
      statement: name,
      position,
      period: figure.period === null ? null : parsePeriod(figure.period),
      years: yearNamingOfFigure(figure, series),
      stated: stated(figure, isRate(figure.measure, figure.unit)),
      citations: [],
    })),
  };
}

function releaseOf({ body }: Fact, index: number, series: ReadonlySet<string>): Release {
  const { releasedOn, releasedOnBasis, observations } = believed(parseInput(releaseInput, withoutStatements(body)));
  const made = { releasedOn, releasedOnBasis, knownOn: lastDayOf(releasedOn), place: index + 1, sequence: index + 1 };
  return {
    ...made,
    id: `${index}`,
    citations: [],
    observations: observations.flatMap((row) => {
      const period = parsePeriod(row.period);
      if (period === null || !series.has(row.series)) return [];
      return [
        {
          ...row,
          ...made,
          id: `${index} ${row.series} ${row.period}`,
          release: `${index}`,
          period,
          value: row.value && stated(row.value, false),
          growth: row.growth && stated(row.growth, true),
          citations: [],
        },
      ];
    }),
  };
}

/** A figure refers to the one that it restates by key; here there is no such id. */
function withoutRestates(body: unknown): unknown {
  const { figures, ...rest } = body as { figures: readonly Record<string, unknown>[] };
  return { ...rest, figures: figures.map(({ restates, ...row }) => row) };
}

/** Observations given only by an official's words refer to their statement by key; here there is no such row. */
function withoutStatements(body: unknown): unknown {
  const { observations, ...rest } = body as { observations: readonly Record<string, unknown>[] };
  return { ...rest, observations: observations.map(({ statement, ...row }) => row) };
}
