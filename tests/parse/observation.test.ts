import { expect, it } from "vitest";
import { parseValues } from "../../lib/input/form/parse-form";
import { releaseInput } from "../../lib/input/release";
import { observationFields, typedObservationField } from "../../lib/parse/observation";
import { readTypedPeriod } from "../../lib/parse/period";

const CITED = { releasedOn: "2024-01-12", "citations.0.source.title": "Customs" };

function read(typed: Readonly<Record<string, string>>, isPercent = false) {
  const row = { series: "usd", period: "2023", shape: "point", ...typed };
  const fields = observationFields(row, isPercent, readTypedPeriod(row.period, null));
  const named = Object.fromEntries(Object.entries(fields).map(([name, text]) => [`observations.0.${name}`, text]));
  return parseValues(releaseInput, { ...CITED, ...named });
}

function observation(typed: Readonly<Record<string, string>>, isPercent = false) {
  const parsed = read(typed, isPercent);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value.observations[0];
}

it("reads a point with its growth, as people type them", () => {
  expect(observation({ period: "Jan–Nov 2023", number: "1 218,2", multiplier: "9", growth: "26,3%" })).toMatchObject({
    period: "2023-01/2023-11",
    value: { shape: "point", low: "1218.2", multiplier: 9 },
    growth: { shape: "point", low: "26.3", multiplier: null },
  });
});

it.each([
  ["a floor", { shape: "floor", number: "220", inclusive: "false" }, { shape: "floor", low: "220", high: null, inclusive: false }],
  ["a ceiling", { shape: "ceiling", number: "220", inclusive: "true" }, { shape: "ceiling", low: null, high: "220", inclusive: true }],
  ["a range", { shape: "range", low: "220", high: "230", central: "225" }, { shape: "range", low: "220", high: "230", central: "225" }],
  ["a hedge", { number: "220", hedge: "almost" }, { shape: "point", low: "220", hedge: "nearly" }],
] as const)("reads %s", (_, typed, value) => {
  expect(observation({ ...typed, multiplier: "9" })?.value).toMatchObject(value);
});

it("reads growth of another shape", () => {
  expect(observation({ growth: "25", growthHedge: "almost" })).toMatchObject({
    value: null,
    growth: { shape: "point", low: "25", hedge: "nearly" },
  });
  expect(observation({ growth: "-3", growthShape: "ceiling", growthInclusive: "true" })?.growth).toMatchObject({
    shape: "ceiling",
    high: "-3",
  });
  expect(observation({ growth: "5", growthShape: "range", growthHigh: "6" })?.growth).toMatchObject({
    shape: "range",
    low: "5",
    high: "6",
  });
});

it("has no magnitude in percent, or with growth alone", () => {
  expect(observation({ number: "5.2", multiplier: "9" }, true)?.value).toMatchObject({ low: "5.2", multiplier: null });
  expect(observation({ growth: "5.2", multiplier: "9" })?.value).toBeNull();
});

it.each([
  [{ number: "$240bn", multiplier: "9" }, "number"],
  [{ number: "1,187", multiplier: "9" }, "number"],
  [{ shape: "range", low: "230", high: "220", multiplier: "9" }, "high"],
  [{ shape: "floor", number: "220", multiplier: "9" }, "inclusive"],
  [{ growth: "much" }, "growth"],
  [{ growth: "5", growthShape: "range" }, "growthHigh"],
  [{ growth: "5", growthShape: "floor" }, "growthInclusive"],
  [{}, "number"],
  [{ shape: "range" }, "low"],
  [{ number: "1", multiplier: "9", period: "someday" }, "period"],
  [{ number: "1", multiplier: "9", status: "Z" }, "status"],
])("reports what is wrong with %j at the field %s", (typed, field) => {
  const parsed = read(typed as Readonly<Record<string, string>>);
  expect(
    parsed.ok ? [] : parsed.issues.map(({ path }) => typedObservationField(path.slice(2), typed as Readonly<Record<string, string>>)),
  ).toContain(field);
});
