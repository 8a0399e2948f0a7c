import { describe, expect, expectTypeOf, it } from "vitest";
import type { z } from "zod";
import type { NewSpeaker, NewStatement } from "../../lib/domain/ledger/statement";
import { speakerInput, statementInput } from "../../lib/input/statement";
import { accepted, citationBody, growthBody, issuesOf, levelBody, pathsOf, statementBody } from "./bodies";

const SPEAKER = { name: "Vladimir Putin", kind: "person" };

it("returns the domain's statement with every field filled", () => {
  expectTypeOf<z.output<typeof statementInput>>().toEqualTypeOf<NewStatement>();
  expectTypeOf<z.output<typeof speakerInput>>().toEqualTypeOf<NewSpeaker>();
  const { figures, citations, ...rest } = accepted(statementInput, statementBody());
  expect(rest).toEqual({
    speakers: [{ name: "Vladimir Putin", kind: "person", capacity: null, onBehalfOf: null }],
    statedOn: "2023-12-14",
    statedOnBasis: "day",
    occasion: null,
    manner: "said",
  });
  expect(figures).toHaveLength(1);
  expect(citations).toHaveLength(2);
});

describe("how the day is known", () => {
  it.each([
    ["a full day is known itself", "2023-12-14", undefined, "day"],
    ["a full day may be a report's", "2023-12-14", "report", "report"],
    ["a month is known by report", "2023-12", undefined, "report"],
    ["a year is known by report", "2023", "report", "report"],
  ])("%s", (_, statedOn, given, statedOnBasis) => {
    expect(accepted(statementInput, statementBody({ statedOn, statedOnBasis: given }))).toMatchObject({ statedOn, statedOnBasis });
  });
});

describe("speakers", () => {
  it("accepts a speaker on behalf of an institution named by slug", () => {
    const speaker = { slug: "dmitry-peskov", capacity: "Kremlin spokesman", onBehalfOf: "kremlin" };
    expect(accepted(speakerInput, speaker)).toEqual(speaker);
  });

  it.each([
    ["nobody", {}, "name: Name the speaker."],
    ["a name without its kind", { name: "Xi Jinping" }, "kind: Say whether this is a person or an institution."],
    ["a slug and a name", { slug: "xi-jinping", name: "Xi Jinping" }, "slug: Give the slug alone, or name and kind without a slug."],
    ["an invalid kind", { name: "Xi Jinping", kind: "leader" }, "kind: Choose person or institution."],
  ])("refuses %s", (_, speaker, issue) => {
    expect(issuesOf(speakerInput, speaker)).toEqual([issue]);
  });
});

describe("citations of figures", () => {
  it("are all citations if a figure names none", () => {
    const { figures } = accepted(statementInput, statementBody({ figures: [levelBody(), growthBody({ citations: [1] })] }));
    expect(figures.map(({ citations }) => citations)).toEqual([[0, 1], [1]]);
  });

  it("refuse a position after the last", () => {
    const body = statementBody({ figures: [levelBody(), growthBody({ citations: [0, 2] })] });
    expect(issuesOf(statementInput, body)).toEqual(["figures.1.citations.1: Count from 0: the last citation is 1."]);
  });
});

describe("a statement that is refused at the field", () => {
  const many = (count: number, body: unknown) => Array.from({ length: count }, () => body);
  it.each([
    ["nothing", undefined, [""]],
    ["a list", [], [""]],
    ["no speaker", statementBody({ speakers: [] }), ["speakers"]],
    ["21 speakers", statementBody({ speakers: many(21, SPEAKER).map((_, at) => ({ ...SPEAKER, name: `Speaker ${at}` })) }), ["speakers"]],
    ["one speaker twice", statementBody({ speakers: [SPEAKER, { ...SPEAKER, name: "vladimir putin" }] }), ["speakers.1"]],
    ["no day", statementBody({ statedOn: undefined }), ["statedOn"]],
    ["an invalid day", statementBody({ statedOn: "yesterday" }), ["statedOn"]],
    ["a month known as a day", statementBody({ statedOn: "2023-12", statedOnBasis: "day" }), ["statedOnBasis"]],
    ["an invalid manner", statementBody({ manner: "tweeted" }), ["manner"]],
    ["no citation", statementBody({ citations: [] }), ["citations"]],
    ["51 citations", statementBody({ citations: many(51, citationBody()) }), ["citations"]],
    ["a citation without a source", statementBody({ citations: [{ exact: "words" }] }), ["citations.0.source"]],
    ["no figure", statementBody({ figures: [] }), ["figures"]],
    ["101 figures", statementBody({ figures: many(101, levelBody()) }), ["figures"]],
    ["a figure with an end missing", statementBody({ figures: [levelBody({ high: null })] }), ["figures.0.high"]],
    ["unknown keys, each by its name", statementBody({ id: 1, note: "" }), ["id", "note"]],
  ])("%s", (_, body, paths) => {
    expect(pathsOf(statementInput, body)).toEqual(paths);
  });
});
