import { type JudgedIndicator, judgeIndicator } from "../../../lib/domain/judging/judged-indicator";
import type { Facts } from "../../../lib/domain/ledger/facts";
import type { Release } from "../../../lib/domain/ledger/release";
import { slugOf } from "../../../lib/domain/ledger/slug";
import type { Statement } from "../../../lib/domain/ledger/statement";
import { lastDayOf } from "../../../lib/domain/time/day";
import { parsePeriod } from "../../../lib/domain/time/period";
import { type FlatValue, isRate, parseStatedValue, type StatedValue } from "../../../lib/domain/values/stated-value";
import { parseInput } from "../../../lib/input/parse-input";
import { releaseInput } from "../../../lib/input/release";
import { seriesInput } from "../../../lib/input/series";
import { statementInput } from "../../../lib/input/statement";
import { type Fact, listFacts } from "../../../prisma/seed/facts";
import { indicator } from "./rows";

/** The seed's rows about turnover as domain objects, without a database. Ids are the keys of the seed's files. */

const facts = listFacts("founding");

export const foundingFacts: Facts = {
  indicator: indicator({ title: "Russia–China goods trade turnover" }),
  series: facts.filter(({ kind }) => kind === "series").flatMap(seriesOf),
  statements: facts
    .filter(({ kind }) => kind === "statement")
    .map(statementOf)
    .filter(isAboutTurnover),
  releases: facts
    .filter(({ kind }) => kind === "release")
    .map(releaseOf)
    .filter(({ observations }) => observations.length > 0),
};

/** The founding ledger judged as of a day. */
export function foundingJudged(asOf = "2026-03-10"): JudgedIndicator {
  return judgeIndicator(foundingFacts, asOf);
}

function believed<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

function stated(flat: FlatValue, rate: boolean): StatedValue {
  return believed(parseStatedValue(flat, rate));
}

function seriesOf({ body }: Fact, index: number): Facts["series"] {
  const series = believed(parseInput(seriesInput, body));
  return series.indicator === "turnover" ? [{ ...series, id: series.slug, sequence: index + 1 }] : [];
}

function statementOf({ name, body }: Fact, index: number): Statement {
  const { speakers, figures, ...rest } = believed(parseInput(statementInput, body));
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
      years: null,
      stated: stated(figure, isRate(figure.measure, figure.unit)),
      citations: [],
    })),
  };
}

function isAboutTurnover({ figures }: Statement): boolean {
  return figures.some((figure) => figure.indicator === "turnover");
}

function releaseOf({ name, body }: Fact, index: number): Release {
  const { releasedOn, releasedOnBasis, observations } = believed(parseInput(releaseInput, withoutStatements(body)));
  const made = { releasedOn, releasedOnBasis, knownOn: lastDayOf(releasedOn), place: index + 1, sequence: index + 1 };
  return {
    ...made,
    id: name,
    citations: [],
    observations: observations.flatMap((row) => {
      const period = parsePeriod(row.period);
      if (period === null || !row.series.startsWith("turnover-")) return [];
      return [
        {
          ...row,
          ...made,
          id: `${name} ${row.series} ${row.period}`,
          release: name,
          period,
          value: row.value && stated(row.value, false),
          growth: row.growth && stated(row.growth, true),
          citations: [],
        },
      ];
    }),
  };
}

/** Observations given only by an official's words refer to their statement by key; here there is no such row. */
function withoutStatements(body: unknown): unknown {
  const { observations, ...rest } = body as { observations: readonly Record<string, unknown>[] };
  return { ...rest, observations: observations.map(({ statement, ...row }) => row) };
}
