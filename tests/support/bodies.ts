import type { z } from "zod";
import { indicatorInput } from "../../lib/input/indicator";
import { parseInput } from "../../lib/input/parse-input";
import { releaseInput } from "../../lib/input/release";
import { seriesInput } from "../../lib/input/series";
import { statementInput } from "../../lib/input/statement";

/** Valid bodies of the API, each with overrides, as the write functions take them. */
export function anIndicator(overrides: object = {}) {
  return believe(indicatorInput, { slug: "turnover", title: "Turnover", areas: ["RU", "CN"], aggregation: "flow", ...overrides });
}

export function aSeries(overrides: object = {}) {
  return believe(seriesInput, {
    slug: "turnover-usd",
    indicator: "turnover",
    publisher: "Customs",
    unit: "USD",
    frequency: "M",
    ...overrides,
  });
}

export function aFigure(overrides: object = {}) {
  return {
    indicator: "turnover",
    nature: "projection",
    measure: "level",
    period: "2023",
    shape: "range",
    low: "220",
    high: "230",
    unit: "USD",
    multiplier: 9,
    ...overrides,
  };
}

export function aStatement(overrides: object = {}) {
  return believe(statementInput, {
    speakers: [{ name: "Vladimir Putin", kind: "person", capacity: "President of Russia" }],
    statedOn: "2023-12-14",
    citations: [{ source: { title: "A report", url: "https://example.org/report" }, exact: "reaching $220-230 billion" }],
    figures: [aFigure()],
    ...overrides,
  });
}

export function anObservation(overrides: object = {}) {
  return { series: "turnover-usd", period: "2023", value: "240.11", multiplier: 9, growth: "26.3", ...overrides };
}

export function aRelease(overrides: object = {}) {
  return believe(releaseInput, {
    releasedOn: "2024-01-12",
    citations: [{ source: { title: "Customs", url: "https://example.org/customs" } }],
    observations: [anObservation()],
    ...overrides,
  });
}

function believe<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = parseInput(schema, body);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}
