import { describe, expect, it } from "vitest";
import { recordIndicator } from "../../lib/db/entities/indicators";
import { draftRelease } from "../../lib/db/entities/releases";
import { recordSeries } from "../../lib/db/entities/series";
import { draftStatement } from "../../lib/db/entities/statements";
import { ledgerHead } from "../../lib/db/ledger/ledger";
import { type Writing, write } from "../../lib/db/ledger/write";
import { loadIndicator } from "../../lib/db/queries/load-indicator";
import type { VintageName } from "../../lib/domain/judging/judged-by";
import { type JudgedIndicator, judgeIndicator } from "../../lib/domain/judging/judged-indicator";
import { EVERY_FIGURE, type TrackFilter } from "../../lib/domain/track-record/counted-figures";
import { ok, type Result } from "../../lib/domain/values/result";
import { aFigure, anIndicator, anObservation, aRelease, aSeries, aStatement } from "../support/bodies";
import { beginFileEmpty } from "../support/databases/database";
import { type Forecast, printedOn, readCame, readForecasts, VINTAGES, type VintageColumn } from "../support/ledgers/greenbook";
import { trackRecord } from "../support/ledgers/track-record";

/**
 * The Federal Reserve's forecasts of quarterly growth and four vintages of what came, entered vintage after vintage, so that the ledger
 * as it stood after each entry knows that vintage as its latest. Every expected figure is worked out here in plain numbers, from the files.
 */
const TODAY = "2026-01-01";
const forecasts = readForecasts();
const came = readCame();
const cameIn = new Map(came.map((row) => [row.quarter, row]));
const ledgers = new Map<VintageColumn, number>();

beginFileEmpty(async () => {
  await recordIndicator(anIndicator({ slug: "gdp", title: "Real GDP", areas: ["US"] }), "test");
  await recordSeries(
    aSeries({
      slug: "gdp-bea",
      indicator: "gdp",
      publisher: "Bureau of Economic Analysis",
      priceBasis: "constant",
      adjustment: "seasonal",
      frequency: "Q",
      over: "previousPeriodAnnualised",
    }),
    "test",
  );
  await enter(
    forecasts.map(
      ({ quarter, digits, day }) =>
        (writing: Writing) =>
          draftStatement(writing, forecastBody(quarter, digits, day)),
    ),
  );
  for (const vintage of VINTAGES) {
    await enter(releasesOf(vintage));
    ledgers.set(vintage, await ledgerHead());
  }
});

function forecastBody(quarter: string, digits: string, day: string) {
  const growth = { measure: "growth", over: "previousPeriodAnnualised", unit: null, multiplier: null, shape: "point", high: null };
  return aStatement({
    speakers: [{ name: "Federal Reserve staff", kind: "institution" }],
    statedOn: day,
    figures: [aFigure({ indicator: "gdp", ...growth, period: quarter, low: digits })],
  });
}

/** One release a quarter; the newest vintage is one release of all. */
function releasesOf(vintage: VintageColumn) {
  const groups = vintage === "recent" ? [came] : came.map((row) => [row]);
  return groups.map((rows) => (writing: Writing) => {
    const observations = rows.map((row) =>
      anObservation({ series: "gdp-bea", period: row.quarter, value: null, multiplier: null, growth: row[vintage] }),
    );
    return draftRelease(writing, aRelease({ releasedOn: printedOn(rows[0]!.quarter, vintage), observations }));
  });
}

/** Drafts several facts into one entry: a file is entered at once. */
async function enter(drafts: readonly ((writing: Writing) => Promise<Result<unknown>>)[]): Promise<void> {
  const written = await write({ actor: "test", action: "record" }, async (writing) => {
    for (const draft of drafts) {
      const drafted = await draft(writing);
      if (!drafted.ok) return drafted;
    }
    return ok({});
  });
  expect(written.ok).toBe(true);
}

const read = new Map<VintageColumn, JudgedIndicator>();

async function judgedAt(vintage: VintageColumn): Promise<JudgedIndicator> {
  const judged = read.get(vintage) ?? judgeIndicator((await loadIndicator("gdp", ledgers.get(vintage)!))!, TODAY);
  read.set(vintage, judged);
  return judged;
}

async function errorsAt(ledger: VintageColumn, vintage: VintageName, filter: Partial<TrackFilter> = {}) {
  const record = trackRecord([await judgedAt(ledger)], { ...EVERY_FIGURE, ...filter }, TODAY, vintage);
  const [errors] = record.errors;
  expect(record.errors).toHaveLength(1);
  return { record, errors: errors! };
}

/** The last forecast of each quarter. The file is in the order of days. */
const lastForecasts = [...new Map(forecasts.map((forecast) => [forecast.quarter, forecast])).values()];

type Expected = { readonly n: number; readonly bias: number; readonly mae: number; readonly rmse: number };

function expectedOf(of: readonly Forecast[], vintage: VintageColumn): Expected {
  const errors = of.flatMap(({ quarter, digits }) => {
    const row = cameIn.get(quarter);
    return row === undefined ? [] : [Number(row[vintage]) - Number(digits)];
  });
  return statisticsOf(errors);
}

function statisticsOf(errors: readonly number[]): Expected {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    n: errors.length,
    bias: mean(errors),
    mae: mean(errors.map(Math.abs)),
    rmse: Math.sqrt(mean(errors.map((error) => error * error))),
  };
}

/** The newest earlier quarter's growth that was printed before a day, in the newest print of it by then. */
function growthKnown(quarter: string, day: string, entered: readonly VintageColumn[]): number | null {
  const earlier = came.filter((row) => row.quarter < quarter).reverse();
  for (const row of earlier) {
    const vintage = entered.findLast((one) => printedOn(row.quarter, one) < day);
    if (vintage !== undefined) return Number(row[vintage]);
  }
  return null;
}

/** Twelve digits: what is compared is worked out in binary floating point. */
function expectDigits(actual: string | null, expected: number): void {
  expect(Number(actual)).toBeCloseTo(expected, 12);
  expect(Number(actual).toPrecision(12)).toBe(expected.toPrecision(12));
}

describe("the Greenbook sample", () => {
  it("has 396 forecasts of 174 quarters, of which 172 have outturns in the files", async () => {
    const { record, errors } = await errorsAt("recent", "latest");
    expect(record).toMatchObject({ figures: lastForecasts.length, periods: 174 });
    expect(errors).toMatchObject({ n: 172, periods: 172, signFlip: null });
    expect(trackRecord([await judgedAt("recent")], { ...EVERY_FIGURE, select: "all" }, TODAY).figures).toBe(forecasts.length);
  });

  it.each(VINTAGES)("bias, MAE and RMSE against the %s vintage", async (vintage) => {
    const { errors } = await errorsAt(vintage, "latest");
    const expected = expectedOf(lastForecasts, vintage);
    expect(errors.n).toBe(expected.n);
    expectDigits(errors.mean, expected.bias);
    expectDigits(errors.mae, expected.mae);
    expectDigits(errors.rmse, expected.rmse);
  });

  it.each(VINTAGES)("skill against zero and against the last growth known, %s vintage", async (vintage) => {
    const { errors } = await errorsAt(vintage, "latest");
    const entered = VINTAGES.slice(0, VINTAGES.indexOf(vintage) + 1);
    const rows = lastForecasts.flatMap(({ quarter, digits, day }) => {
      const row = cameIn.get(quarter);
      const outturn = Number(row?.[vintage]);
      return row === undefined ? [] : [{ outturn, stated: Number(digits), last: growthKnown(quarter, day, entered) }];
    });
    const known = rows.filter(({ last }) => last !== null);
    const naive = (name: string) => errors.naive.find((one) => one.name === name)!;
    for (const [name, of, forecast] of [
      ["zero", rows, () => 0],
      ["lastGrowth", known, ({ last }: (typeof rows)[number]) => last!],
    ] as const) {
      const own = statisticsOf(of.map(({ outturn, stated }) => outturn - stated));
      const other = statisticsOf(of.map((row) => row.outturn - forecast(row)));
      expect(naive(name).n).toBe(of.length);
      expectDigits(naive(name).mae, other.mae);
      expectDigits(naive(name).skill, 1 - own.mae / other.mae);
    }
  });

  it("gives the same first, settled (third) and latest outturns at the end as the ledgers of their day", async () => {
    for (const [vintage, column] of [
      ["first", "first"],
      ["settled", "third"],
      ["latest", "recent"],
    ] as const) {
      const { errors } = await errorsAt("recent", vintage);
      expectDigits(errors.mean, expectedOf(lastForecasts, column).bias);
      expectDigits(errors.mae, expectedOf(lastForecasts, column).mae);
    }
  });

  it("can count all forecasts, or the first of each quarter", async () => {
    const firsts = [...new Map([...forecasts].reverse().map((forecast) => [forecast.quarter, forecast])).values()];
    for (const [select, of] of [
      ["all", forecasts],
      ["first", firsts],
    ] as const) {
      const { errors } = await errorsAt("recent", "settled", { select });
      const expected = expectedOf(of, "third");
      expect(errors.n).toBe(expected.n);
      expectDigits(errors.mean, expected.bias);
      expectDigits(errors.rmse, expected.rmse);
    }
  });

  it("changes the outcome of as many quarters between vintages as the files say", async () => {
    const judged = await judgedAt("recent");
    const record = trackRecord([judged], EVERY_FIGURE, TODAY);
    const counted = record.counted.flatMap(({ evaluations }) => evaluations.filter(({ first }) => first !== null));
    const differs = (of: "settled" | "latest") => counted.filter((one) => one[of]!.outcome !== one.first!.outcome).length;
    const expected = (column: VintageColumn) =>
      lastForecasts.filter(({ quarter, digits }) => {
        const row = cameIn.get(quarter);
        return row !== undefined && outcomeOf(digits, row[column]) !== outcomeOf(digits, row.first);
      }).length;
    expect(differs("settled")).toBe(expected("third"));
    expect(differs("latest")).toBe(expected("recent"));
    expect(expected("recent")).toBeGreaterThan(20);
  });
});

/** Rule 3 for a growth rate as printed, in ten thousandths: half of its last digit either way, at most half a point. */
function outcomeOf(digits: string, outturn: string): "below" | "within" | "above" {
  const whole = (text: string) => Math.round(Number(text) * 10_000);
  const half = Math.min(5_000, 5_000 / 10 ** (digits.split(".")[1]?.length ?? 0));
  const distance = whole(outturn) - whole(digits);
  if (distance < -half) return "below";
  return distance > half ? "above" : "within";
}
