import { describe, expect, expectTypeOf, it } from "vitest";
import type { z } from "zod";
import type { NewIndicator } from "../../lib/domain/ledger/indicator";
import type { NewSeries } from "../../lib/domain/ledger/series";
import type { NewCitation } from "../../lib/domain/ledger/source";
import { indicatorInput } from "../../lib/input/indicator";
import { seriesInput } from "../../lib/input/series";
import { citationInput, sourceInput } from "../../lib/input/source";
import { accepted, citationBody, indicatorBody, issuesOf, pathsOf, seriesBody } from "./bodies";

const ID = "0190a2b3-0000-7000-8000-00000000000a";

describe("an indicator", () => {
  it("returns the domain's indicator", () => {
    expectTypeOf<z.output<typeof indicatorInput>>().toExtend<NewIndicator>();
    expect(accepted(indicatorInput, indicatorBody())).toEqual({ ...indicatorBody(), description: null });
  });

  it.each([
    ["a slug with blanks", indicatorBody({ slug: "trade turnover" }), ["slug"]],
    ["no title", indicatorBody({ title: undefined }), ["title"]],
    ["no area", indicatorBody({ areas: [] }), ["areas"]],
    ["an area twice", indicatorBody({ areas: ["CN", "CN"] }), ["areas"]],
    ["an area in words", indicatorBody({ areas: ["CN", "Russia"] }), ["areas.1"]],
    ["an invalid aggregation", indicatorBody({ aggregation: "sum" }), ["aggregation"]],
    ["an unknown key", indicatorBody({ unit: "USD" }), ["unit"]],
  ])("refuses %s, at the field", (_, body, paths) => {
    expect(pathsOf(indicatorInput, body)).toEqual(paths);
  });
});

describe("a series", () => {
  it("returns the domain's series, with publisher and unit as title if it has none", () => {
    expectTypeOf<z.output<typeof seriesInput>>().toEqualTypeOf<NewSeries>();
    expect(accepted(seriesInput, seriesBody())).toEqual({
      ...seriesBody(),
      priceBasis: null,
      adjustment: null,
      over: "yearEarlier",
      yearStart: 1,
      yearNamed: null,
      continues: null,
      derivedFrom: null,
      definition: null,
      title: "Chinese customs, USD",
    });
  });

  it("accepts growth over a base period, normalised", () => {
    expect(accepted(seriesInput, seriesBody({ over: "2015-01/2015-12" }))).toMatchObject({ over: "2015" });
  });

  it.each(["first", "last", "both"])("accepts fiscal years from April, named by %s", (yearNamed) => {
    expect(accepted(seriesInput, seriesBody({ yearStart: 4, yearNamed }))).toMatchObject({ yearStart: 4, yearNamed });
  });

  it.each([
    ["fiscal years without a naming", seriesBody({ yearStart: 4 }), ["yearNamed"]],
    ["a naming of calendar years", seriesBody({ yearStart: 1, yearNamed: "both" }), ["yearNamed"]],
    ["a naming without a start", seriesBody({ yearNamed: "last" }), ["yearNamed"]],
    ["an invalid naming", seriesBody({ yearStart: 4, yearNamed: "middle" }), ["yearNamed"]],
    ["a thirteenth month", seriesBody({ yearStart: 13, yearNamed: "last" }), ["yearStart"]],
    ["a month in words", seriesBody({ yearStart: "April", yearNamed: "last" }), ["yearStart"]],
    ["no indicator", seriesBody({ indicator: undefined }), ["indicator"]],
    ["no publisher", seriesBody({ publisher: " " }), ["publisher"]],
    ["no unit", seriesBody({ unit: undefined }), ["unit"]],
    ["an invalid frequency", seriesBody({ frequency: "W" }), ["frequency"]],
    ["an invalid price basis", seriesBody({ priceBasis: "real" }), ["priceBasis"]],
    ["an invalid adjustment", seriesBody({ adjustment: "calendar" }), ["adjustment"]],
    ["growth without a base", seriesBody({ over: null }), ["over"]],
    ["one that continues itself", seriesBody({ continues: "turnover-gacc-usd" }), ["continues"]],
    ["one derived from itself", seriesBody({ derivedFrom: "turnover-gacc-usd" }), ["derivedFrom"]],
    ["an unknown key", seriesBody({ multiplier: 9 }), ["multiplier"]],
  ])("refuses %s, at the field", (_, body, paths) => {
    expect(pathsOf(seriesInput, body)).toEqual(paths);
  });
});

describe("a citation", () => {
  it("returns the domain's citation", () => {
    expectTypeOf<z.output<typeof citationInput>>().toExtend<NewCitation>();
    expectTypeOf<NewCitation>().toExtend<z.output<typeof citationInput>>();
    expect(accepted(citationInput, citationBody({ source: { id: ID }, exact: undefined, translation: "in English" }))).toEqual({
      source: { id: ID },
      exact: null,
      prefix: null,
      suffix: null,
      translation: "in English",
    });
  });

  it("accepts a source that has only a hash", () => {
    expect(accepted(sourceInput, { sha256: "0ee7".repeat(16) })).toMatchObject({ sha256: "0ee7".repeat(16), title: null, url: null });
  });

  it.each([
    ["a source without any field", {}, "title: Say which document it is: a title, a publisher, an address or a SHA-256."],
    [
      "a source known by its day alone",
      { publishedOn: "2023" },
      "title: Say which document it is: a title, a publisher, an address or a SHA-256.",
    ],
    ["an id and a title", { id: ID, title: "TASS" }, "id: Give the id alone, or the source without an id."],
    ["an unknown key", { title: "TASS", words: "…" }, "words: Take this out: there is no field of this name here."],
    [
      "an archived copy that is no address",
      { title: "TASS", archived: "shelf 4" },
      "archived: Give a web address that starts with http:// or https://.",
    ],
  ])("refuses %s", (_, source, issue) => {
    expect(issuesOf(sourceInput, source)).toEqual([issue]);
  });
});
