import type { z } from "zod";
import { parseInput } from "../../lib/input/parse-input";

type Body = Readonly<Record<string, unknown>>;

/** One valid body of each kind, as the API takes it; overrides replace fields, an override `undefined` takes one out. */
export function indicatorBody(overrides: Body = {}): Body {
  return { slug: "turnover", title: "Russia–China goods trade turnover", areas: ["RU", "CN"], aggregation: "flow", ...overrides };
}

export function seriesBody(overrides: Body = {}): Body {
  return { slug: "turnover-gacc-usd", indicator: "turnover", publisher: "Chinese customs", unit: "USD", frequency: "M", ...overrides };
}

export function citationBody(overrides: Body = {}): Body {
  return { source: { title: "TASS", url: "https://tass.com/economy/1718051" }, exact: "much higher than $200 bln", ...overrides };
}

export function levelBody(overrides: Body = {}): Body {
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

export function growthBody(overrides: Body = {}): Body {
  return { indicator: "turnover", nature: "projection", measure: "growth", period: "2023", shape: "point", low: "30", ...overrides };
}

export function statementBody(overrides: Body = {}): Body {
  return {
    speakers: [{ name: "Vladimir Putin", kind: "person" }],
    statedOn: "2023-12-14",
    citations: [citationBody(), citationBody({ source: { title: "Радио 1" } })],
    figures: [levelBody()],
    ...overrides,
  };
}

export function observationBody(overrides: Body = {}): Body {
  return { series: "turnover-gacc-usd", period: "2023", value: "240.11", multiplier: 9, growth: "26.3", ...overrides };
}

export function releaseBody(overrides: Body = {}): Body {
  return {
    releasedOn: "2024-01-12",
    releasedOnBasis: "release",
    citations: [citationBody(), citationBody({ source: { title: "AFP" } })],
    observations: [observationBody()],
    ...overrides,
  };
}

/** The value a valid body gives; a refusal fails the test with its issues. */
export function accepted<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = parseInput(schema, body);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** The issues of a body as "path: message"; none when it is valid. */
export function issuesOf(schema: z.ZodType, body: unknown): string[] {
  const parsed = parseInput(schema, body);
  return parsed.ok ? [] : parsed.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
}

/** The paths alone. */
export function pathsOf(schema: z.ZodType, body: unknown): string[] {
  const parsed = parseInput(schema, body);
  return parsed.ok ? [] : parsed.issues.map(({ path }) => path.join("."));
}
