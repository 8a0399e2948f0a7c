import fc from "fast-check";
import {
  citationBody,
  growthBody,
  indicatorBody,
  levelBody,
  observationBody,
  releaseBody,
  seriesBody,
  statementBody,
} from "../input/bodies";
import type { Noun } from "./send";

/** Ids that bodies may name: of a statement and a release that are held, and of what is in them. */
export type Held = {
  readonly statement: string;
  readonly figure: string;
  readonly release: string;
  readonly observation: string;
  readonly citation: string;
  /** Of that citation. */
  readonly source: string;
  /** Observations that may be taken out, of the years from FIRST_SPARE on. */
  readonly spare: readonly string[];
};

/** Valid bodies of every kind, with every field that there is: what is drawn is one of them, changed in up to three places. */
export function bodiesOf(noun: Noun, { statement, figure, release, observation, citation, source }: Held): readonly object[] {
  const quoted = citationBody({ prefix: "it will be ", suffix: " this year", translation: "существенно больше" });
  const documented = {
    source: {
      title: "A",
      publisher: "B",
      url: "https://example.org/a",
      publishedOn: "2023-12",
      retrievedOn: "2024-01-12",
      language: "en",
      archived: "https://example.org/b",
      sha256: "0".repeat(64),
    },
  };
  const figures = [
    levelBody({
      series: "turnover-gacc-usd",
      periodText: "this year",
      words: "$220–230bn",
      condition: "if prices hold",
      citations: [0],
      restates: figure,
      central: "225",
      lowMultiplier: 9,
    }),
    growthBody({ hedge: "about", over: "previousPeriod", unit: "USD" }),
    levelBody({ measure: "change", over: "2015", shape: "floor", high: undefined, inclusive: true, timing: "by" }),
    levelBody({ shape: "ceiling", low: undefined, inclusive: false, unit: "percent", multiplier: undefined, period: null }),
    growthBody({ over: "perYear", period: "2021/2025", low: "-5.20" }),
  ];
  switch (noun) {
    case "indicators":
      return [indicatorBody({ slug: "other", description: "a", aggregation: "rate" })];
    case "series":
      return [
        seriesBody({
          slug: "other",
          priceBasis: "current",
          adjustment: "none",
          over: "previousPeriod",
          yearStart: 4,
          yearNamed: "both",
          continues: "turnover-gacc-usd",
          derivedFrom: "turnover-gacc-usd",
          definition: "a",
          title: "b",
        }),
        seriesBody({ slug: "another", unit: "percent" }),
      ];
    case "statements":
      return [
        statementBody({ figures, citations: [quoted, documented], occasion: "a session", manner: "relayed", statedOnBasis: "report" }),
        statementBody({
          statedOn: "2023",
          speakers: [
            { slug: "vladimir-putin", capacity: "President", onBehalfOf: "kremlin" },
            { name: "Kremlin", kind: "institution" },
          ],
        }),
      ];
    case "releases":
      return [
        releaseBody({
          citations: [quoted, documented],
          observations: [
            observationBody({
              value: { shape: "range", low: "1", high: "2", central: "1.5", lowMultiplier: 6 },
              growth: { shape: "floor", low: "3", inclusive: false },
              status: "P",
              words: "a",
              statement,
              citations: [1],
            }),
            observationBody({ period: "2023-01/2023-11", value: { shape: "point", low: "218.18", hedge: "nearly" } }),
            observationBody({ series: "share", value: "5.2", multiplier: undefined }),
          ],
        }),
      ];
    case "citations":
      return [
        { statement, figures: [figure], ...quoted },
        { release, observations: [observation], ...documented },
        { release, source: { title: "A" } },
      ];
    case "checks":
      return [
        { kind: "citation", id: citation, source },
        { kind: "figure", id: figure, source },
        { kind: "statement", id: statement, source },
      ];
    case "retractions":
      return [
        { kind: "observation", id: observation, reason: "misread", replacement: observationBody({ period: "2000" }) },
        { kind: "citation", id: citation, reason: "misread", replacement: quoted },
        { kind: "figure", id: figure, reason: "misread", replacement: figures[1] },
        { kind: "retraction", id: figure, reason: "misread" },
      ];
    case "figures":
      return figures.map((one) => ({ statement, ...one }));
  }
}

/** Year of the first of the observations that may be taken out. */
export const FIRST_SPARE = 1850;

const TEXTS = [
  "",
  " ",
  "\u0000",
  "a\u0000b",
  "\ud800",
  "\u202e",
  "<script>alert(1)</script>",
  "‘”—",
  "ﬁ",
  "İ",
  "e\u0301",
  "🇷🇺".repeat(60),
  "x".repeat(5_001),
  "none",
  "null",
  "__proto__",
  "2023",
  "2023-12",
  "2023-12-14",
  "2999-01-01",
  "0999",
  "1000",
  "9999",
  "9999-12-31",
  "2023-13",
  "2023-Q4",
  "2023-S1",
  "2023/2024",
  "2023-01/2023-12",
  "2024/2023",
  "1000/9999",
  "9999-12",
  "1000-01",
  "0",
  "-0",
  "0.0",
  "00",
  "007",
  "-5.20",
  "1e9",
  "220,5",
  "١٢",
  "9".repeat(30),
  "9".repeat(31),
  `0.${"0".repeat(29)}`,
  `-${"1".repeat(30)}`,
  "percent",
  "USD",
  "usd",
  "RU",
  "W00",
  "yearEarlier",
  "perYear",
  "previousPeriodAnnualised",
  "previousPeriod",
  "turnover",
  "turnover-gacc-usd",
  "share",
  "vladimir-putin",
  "kremlin",
  "A",
  "F",
  "point",
  "range",
  "floor",
  "ceiling",
  "by",
  "in",
  "level",
  "growth",
  "change",
  "http://a",
  "https://exa mple.org",
  "https://[::1",
  "javascript:alert(1)",
  "http://пример.рф/ё",
  "zh-Hant",
];
const NUMBERS = [0, 1, -1, 9, 15, 16, 1.5, 1e21, -0, Number.MAX_SAFE_INTEGER];

const anything = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(...TEXTS) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(...NUMBERS, null, true, false, [], {}, [0], [0, 0], [99]) },
  { weight: 2, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 1, arbitrary: fc.jsonValue() },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

type Change = { readonly steps: readonly number[]; readonly by: unknown; readonly named: string | null };

const change: fc.Arbitrary<Change> = fc.record({
  steps: fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 5 }),
  by: anything,
  // Mostly what is there is replaced; now and then a field of some name is added.
  named: fc.oneof(
    { weight: 9, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom("id", "slug", "high", "timing", "__proto__", "constructor", "x") },
  ),
});

/** Random bodies of an endpoint: near to valid ones, so that many are taken and the others fail at every depth. */
export function randomBody(noun: Noun, held: Held): fc.Arbitrary<unknown> {
  const near = fc
    .tuple(fc.constantFrom(...bodiesOf(noun, held)), fc.array(change, { maxLength: 3 }), fc.uuid())
    .map(([body, changes, slug]) => changes.reduce((changed: unknown, one) => applied(changed, one.steps, one), unheld(body, slug, held)));
  return fc.oneof({ weight: 19, arbitrary: near }, { weight: 1, arbitrary: fc.jsonValue() });
}

/** Another slug each time where the body makes one, and another row where it takes one out: else it is refused before anything else. */
function unheld(body: object, uuid: string, { spare }: Held): object {
  if ("slug" in body) return { ...body, slug: uuid };
  if (!("kind" in body) || body.kind !== "observation") return body;
  const at = Number.parseInt(uuid.slice(0, 8), 16) % spare.length;
  return { ...body, id: spare[at], replacement: observationBody({ period: String(FIRST_SPARE + at) }) };
}

/** A copy with the value at a place (each step counted around; it ends early where there is nothing below) replaced. */
function applied(body: unknown, [step = 0, ...rest]: readonly number[], change: Change): unknown {
  if (typeof body !== "object" || body === null) return change.by;
  if (change.named !== null && rest.length === 0) return { ...body, [change.named]: change.by };
  const keys = Object.keys(body);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return change.by;
  const inner = rest.length === 0 ? change.by : applied((body as Record<string, unknown>)[key], rest, change);
  return Array.isArray(body) ? body.with(Number(key), inner) : { ...body, [key]: inner };
}
