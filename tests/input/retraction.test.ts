import { describe, expect, it } from "vitest";
import { retractionInput } from "../../lib/input/retraction";
import { accepted, issuesOf, levelBody, observationBody, pathsOf, statementBody } from "./bodies";

const ID = "0190a2b3-0000-7000-8000-00000000000a";

describe("a retraction", () => {
  it("needs a kind, an id and a reason; the replacement is null", () => {
    expect(accepted(retractionInput, { kind: "retraction", id: ID, reason: "It stood after all." })).toEqual({
      kind: "retraction",
      id: ID,
      reason: "It stood after all.",
      replacement: null,
    });
  });

  it("accepts a replacement of its kind, parsed as that kind", () => {
    const body = { kind: "observation", id: ID, reason: "A digit was wrong.", replacement: observationBody({ period: "2023-01/2023-12" }) };
    expect(accepted(retractionInput, body)).toMatchObject({
      kind: "observation",
      replacement: { period: "2023", value: { low: "240.11" } },
    });
  });

  it("lists the kinds in its advice", () => {
    expect(issuesOf(retractionInput, { kind: "series", id: ID, reason: "x" })).toEqual([
      "kind: Choose statement, citation, figure, release, observation or retraction.",
    ]);
  });

  it.each([
    ["no id", { kind: "figure", reason: "x" }, ["id"]],
    ["no reason", { kind: "figure", id: ID, reason: " " }, ["reason"]],
    ["a replacement with a fault", { kind: "figure", id: ID, reason: "x", replacement: levelBody({ high: null }) }, ["replacement.high"]],
    [
      "a replacement of another kind",
      { kind: "release", id: ID, reason: "x", replacement: { figures: 1 } },
      ["replacement.releasedOn", "replacement.citations", "replacement.observations", "replacement.figures"],
    ],
    ["a replacement of a retraction", { kind: "retraction", id: ID, reason: "x", replacement: statementBody() }, ["replacement"]],
    ["an unknown key", { kind: "figure", id: ID, reason: "x", by: "me" }, ["by"]],
  ])("refuses %s, at the field", (_, body, paths) => {
    expect(pathsOf(retractionInput, body)).toEqual(paths);
  });
});
