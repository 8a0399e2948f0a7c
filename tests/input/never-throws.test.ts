import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { formValues, parseValues } from "../../lib/input/form/parse-form";
import { indicatorInput } from "../../lib/input/indicator";
import { parseInput } from "../../lib/input/parse-input";
import { parseClocks } from "../../lib/input/query/clocks";
import { releaseInput } from "../../lib/input/release";
import { retractionInput } from "../../lib/input/retraction";
import { seriesInput } from "../../lib/input/series";
import { statementInput } from "../../lib/input/statement";
import { runs } from "../support/runs";
import { accepted, indicatorBody, releaseBody, seriesBody, statementBody } from "./bodies";

const BODIES: readonly (readonly [string, z.ZodType, unknown])[] = [
  ["an indicator", indicatorInput, indicatorBody()],
  ["a series", seriesInput, seriesBody()],
  ["a statement", statementInput, statementBody()],
  ["a release", releaseInput, releaseBody()],
  [
    "a retraction",
    retractionInput,
    { kind: "statement", id: "0190a2b3-0000-7000-8000-00000000000a", reason: "x", replacement: statementBody() },
  ],
];

const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("2023-12-14", "2023", "220", "-", "0/0", "1".repeat(6_000)));
const json = fc.oneof({ weight: 2, arbitrary: fc.jsonValue() }, { weight: 1, arbitrary: text }, fc.constant(undefined));

describe.each(BODIES)("%s", (_, schema, body) => {
  it("refuses any JSON with issues, never with an exception", () => {
    fc.assert(
      fc.property(json, (anything) => {
        const parsed = parseInput(schema, anything);
        expect(parsed.ok || parsed.issues.length > 0).toBe(true);
      }),
      { numRuns: runs(2_000) },
    );
  });

  it("accepts or refuses at a path any value in any field", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), json, (steps, anything) => {
        const parsed = parseInput(schema, replaced(body, steps, anything));
        expect(parsed.ok || parsed.issues.every(({ message }) => message.length > 0)).toBe(true);
      }),
      { numRuns: runs(5_000) },
    );
  });

  it("has a JSON Schema", () => {
    expect(z.toJSONSchema(schema, { io: "input" })).toBeTypeOf("object");
  });

  it("does not change when it is parsed again", () => {
    const before = structuredClone(body);
    accepted(schema, body);
    expect(body).toEqual(before);
  });
});

it("never throws for a form of any names and texts", () => {
  const name = fc.array(fc.oneof(fc.constantFrom("figures", "speakers", "citations", "0", "1", "low", "__proto__", ""), fc.string()), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(name, text)), (fields) => {
      const form = new FormData();
      fields.map(([steps, sent]) => form.append(steps.join("."), sent));
      expect(parseValues(statementInput, formValues(form)).ok).toBe(false);
    }),
    { numRuns: runs(2_000) },
  );
});

it("accepts or refuses any text as as-of day and ledger number", () => {
  const given = fc.oneof(text, fc.array(text), fc.constant(undefined));
  fc.assert(
    fc.property(given, given, (asOf, ledger) => {
      const parsed = parseClocks({ asOf, ledger }, "2024-02-15", 412);
      expect(parsed.ok ? parsed.value.asOf <= "2024-02-15" : parsed.issues.length > 0).toBe(true);
    }),
    { numRuns: runs(2_000) },
  );
});

/** A copy of `body` with the value at a place (each step counted around) replaced. */
function replaced(body: unknown, [step = 0, ...rest]: readonly number[], by: unknown): unknown {
  if (typeof body !== "object" || body === null) return by;
  const keys = Object.keys(body);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return by;
  const inner = rest.length === 0 ? by : replaced((body as Record<string, unknown>)[key], rest, by);
  return Array.isArray(body) ? body.with(Number(key), inner) : { ...body, [key]: inner };
}
