import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { formValues, parseValues } from "../../lib/input/form/parse-form";
import { seriesInput } from "../../lib/input/series";
import { statementInput } from "../../lib/input/statement";

function form(fields: Readonly<Record<string, string>>): FormData {
  const sent = new FormData();
  Object.entries(fields).map(([name, text]) => sent.append(name, text));
  return sent;
}

/** What a sent form is read as, beside its texts. */
function parseSent<T>(schema: z.ZodType<T>, sent: FormData) {
  const values = formValues(sent);
  return { ...parseValues(schema, values), values };
}

const STATEMENT = {
  "speakers.0.name": "Vladimir Putin",
  "speakers.0.kind": "person",
  "speakers.0.capacity": "",
  statedOn: "2023-12-14",
  "citations.0.source.title": "China Daily HK",
  "citations.0.exact": "grow by 30 percent\r\nto $220-230 billion",
  "figures.0.indicator": "turnover",
  "figures.0.nature": "projection",
  "figures.0.measure": "level",
  "figures.0.period": "none",
  "figures.0.shape": "floor",
  "figures.0.low": "200",
  "figures.0.inclusive": "false",
  "figures.0.unit": "USD",
  "figures.0.multiplier": "9",
  "figures.0.citations.0": "0",
};

describe("a form", () => {
  it("becomes the body of its fields", () => {
    const parsed = parseSent(statementInput, form(STATEMENT));
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        speakers: [{ name: "Vladimir Putin", kind: "person", capacity: null }],
        citations: [{ exact: "grow by 30 percent\nto $220-230 billion" }],
        figures: [{ period: null, low: "200", inclusive: false, multiplier: 9, citations: [0] }],
      },
    });
  });

  it("returns the sent values, blank ones included, without React's own fields", () => {
    const parsed = parseSent(seriesInput, form({ slug: "Not A Slug", title: "", $ACTION_ID_7: "", "$ACTION_1:0": "x" }));
    expect(parsed.ok).toBe(false);
    expect(parsed.values).toEqual({ slug: "Not A Slug", title: "" });
  });

  it("skips a blank row, and issues keep the row numbers of the form", () => {
    const blank = { "figures.0.low": " ", "figures.1.low": "220", "figures.2.indicator": "" };
    const parsed = parseSent(statementInput, form({ ...STATEMENT, ...renamed(3), ...blank, "figures.3.low": "2OO" }));
    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path.join("."))).toEqual([
      "figures.1.indicator",
      "figures.1.nature",
      "figures.1.measure",
      "figures.1.period",
      "figures.1.shape",
      "figures.3.low",
    ]);
  });

  it("passes an invalid number on to the schema", () => {
    const parsed = parseSent(statementInput, form({ ...STATEMENT, "figures.0.multiplier": "nine" }));
    expect(parsed.ok ? [] : parsed.issues).toEqual([
      { path: ["figures", 0, "multiplier"], message: "Give the power of ten as a number: 9 for billion." },
    ]);
  });

  it("passes an invalid `inclusive` on to the schema", () => {
    const parsed = parseSent(statementInput, form({ ...STATEMENT, "figures.0.inclusive": "perhaps" }));
    expect(parsed.ok ? [] : parsed.issues).toEqual([{ path: ["figures", 0, "inclusive"], message: "Give this as true or false." }]);
  });

  it("refuses a name deeper than any body", () => {
    const field = "a.".repeat(200_000);
    const parsed = parseSent(seriesInput, form({ [field]: "x" }));
    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path.join("/"))).toContain(field);
  });

  it("drops files", () => {
    const sent = form({ slug: "a" });
    sent.append("definition", new Blob(["x"]), "x.txt");
    expect(parseSent(seriesInput, sent).values).toEqual({ slug: "a" });
  });

  it("refuses the name of a prototype's property like any unknown name", () => {
    const parsed = parseSent(seriesInput, form({ "__proto__.polluted": "yes", "constructor.x": "1" }));
    expect(parsed.ok).toBe(false);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("lets the last one win if a field is both a text and a list", () => {
    expect(parseSent(seriesInput, form({ slug: "a", "slug.0": "b" })).ok).toBe(false);
  });
});

/** The form's figure as row `at` in place of row 0. */
function renamed(at: number): Readonly<Record<string, string>> {
  const rows = Object.entries(STATEMENT).filter(([name]) => name.startsWith("figures.0."));
  return Object.fromEntries(
    rows.flatMap(([name, text]) => [
      [name, ""],
      [name.replace("figures.0.", `figures.${at}.`), text],
    ]),
  );
}
