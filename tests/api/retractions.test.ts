import { beforeEach, describe, expect, it } from "vitest";
import { ledgerHead } from "../../lib/db/ledger/ledger";
import { verifyLedger } from "../../lib/db/ledger/verify";
import { loadIndicator } from "../../lib/db/queries/load-indicator";
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
import { beginEmpty } from "../support/databases/database";
import { type Answer, created, pathsOf, send } from "./send";

beginEmpty();

let statement: Answer["json"];
let release: Answer["json"];

beforeEach(async () => {
  await created("indicators", indicatorBody());
  await created("series", seriesBody());
  statement = await created("statements", statementBody({ figures: [levelBody({ citations: [1] }), growthBody()] }));
  release = await created(
    "releases",
    releaseBody({ observations: [observationBody(), observationBody({ period: "2022", value: "190.27" })] }),
  );
});

const reason = "A digit was misread.";
const facts = async () => loadIndicator("turnover", await ledgerHead());

describe("a retracted row is gone from its retraction's entry on", () => {
  it("answers with the retraction and its address", async () => {
    const answer = await send("retractions", { kind: "statement", id: statement.id, reason });
    expect(answer).toMatchObject({
      status: 201,
      location: `/api/v1/retractions/${answer.json.id}`,
      json: { kind: "statement", target: statement.id, reason, replacement: null, ledger: 5 },
    });
    expect((await facts())?.statements).toEqual([]);
    expect((await loadIndicator("turnover", 4))?.statements).toHaveLength(1);
  });

  it("refuses a second retraction as a conflict", async () => {
    await created("retractions", { kind: "figure", id: statement.figures[0].id, reason });
    const again = await send("retractions", { kind: "figure", id: statement.figures[0].id, reason });
    expect([again.status, pathsOf(again)]).toEqual([409, ["id"]]);
  });

  it("refuses an id that no row of the kind has", async () => {
    const answer = await send("retractions", { kind: "release", id: statement.id, reason });
    expect([answer.status, pathsOf(answer)]).toEqual([422, ["id"]]);
  });
});

describe("a replacement", () => {
  it("of a figure takes its position, and the citations that it names carry it", async () => {
    const [first, second] = statement.figures;
    const replacement = levelBody({ low: "200", citations: [0] });
    const { replacement: id } = await created("retractions", { kind: "figure", id: first.id, reason, replacement });
    const [held] = (await facts())?.statements ?? [];
    expect(held?.figures.map((figure) => [figure.id, figure.position, figure.place])).toEqual([
      [id, 0, 3],
      [second.id, 1, 3],
    ]);
    expect(held?.figures[0]?.citations).toEqual([statement.citations[0].id]);
  });

  it("of an observation is for the same period of its release, and there is only one", async () => {
    const [first, second] = release.observations;
    const { replacement: id } = await created("retractions", {
      kind: "observation",
      id: first.id,
      reason,
      replacement: observationBody({ value: "240.1" }),
    });
    const [held] = (await facts())?.releases ?? [];
    expect(held?.observations.map((row) => [row.id, row.value?.shape === "point" && row.value.value.digits])).toEqual([
      [id, "240.1"],
      [second.id, "190.27"],
    ]);
    const taken = await send("retractions", {
      kind: "observation",
      id: second.id,
      reason,
      replacement: observationBody({ value: "240.2" }),
    });
    expect([taken.status, pathsOf(taken)]).toEqual([409, ["replacement.period"]]);
  });

  it("of a citation carries what the old one carried", async () => {
    const replacement = citationBody({ source: { title: "AFP" }, exact: "between 220 and 230" });
    const { replacement: id } = await created("retractions", { kind: "citation", id: statement.citations[1].id, reason, replacement });
    const [held] = (await facts())?.statements ?? [];
    expect(held?.citations.map((citation) => citation.source.title)).toEqual(["TASS", "AFP"]);
    expect(held?.figures.map(({ citations }) => citations)).toEqual([[id], [statement.citations[0].id, id]]);
  });

  it("of a statement or a release is known since the same day", async () => {
    await created("retractions", { kind: "statement", id: statement.id, reason, replacement: statementBody({ statedOn: "2023-12-13" }) });
    await created("retractions", { kind: "release", id: release.id, reason, replacement: releaseBody() });
    const held = await facts();
    expect(held?.statements).toMatchObject([{ statedOn: "2023-12-13", place: 3 }]);
    expect(held?.releases).toMatchObject([{ place: 4, knownOn: "2024-01-12" }]);
    expect(await verifyLedger()).toMatchObject({ ok: true, entries: 6 });
  });

  it("is refused with its paths, and nothing is retracted then", async () => {
    const cases = [
      [{ kind: "figure", id: statement.figures[0].id, replacement: levelBody({ low: "9" }) }, 201, []],
      [{ kind: "figure", id: statement.figures[1].id, replacement: levelBody({ indicator: "none" }) }, 422, ["replacement.indicator"]],
      [{ kind: "figure", id: statement.figures[1].id, replacement: levelBody({ citations: [2] }) }, 422, ["replacement.citations.0"]],
      [{ kind: "statement", id: statement.id, replacement: statementBody({ statedOn: "2149" }) }, 422, ["replacement.statedOn"]],
      [{ kind: "release", id: release.id, replacement: statementBody() }, 422, undefined],
      [{ kind: "retraction", id: release.id, replacement: {} }, 422, ["replacement"]],
    ] as const;
    for (const [body, status, paths] of cases) {
      const before = await ledgerHead();
      const answer = await send("retractions", { ...body, reason });
      expect(answer.status).toBe(status);
      expect(await ledgerHead()).toBe(before + (status === 201 ? 1 : 0));
      if (status === 422 && paths) expect(pathsOf(answer)).toEqual(paths);
    }
  });

  it("conflicts with a retracted statement", async () => {
    await created("retractions", { kind: "statement", id: statement.id, reason });
    const answer = await send("retractions", { kind: "figure", id: statement.figures[0].id, reason, replacement: levelBody() });
    expect(answer.status).toBe(409);
  });
});

describe("a retraction of a retraction", () => {
  it("restores the retracted row", async () => {
    const { id } = await created("retractions", { kind: "statement", id: statement.id, reason });
    await created("retractions", { kind: "retraction", id, reason: "It was right." });
    expect((await facts())?.statements).toHaveLength(1);
  });

  it("conflicts with a replacement", async () => {
    const { id } = await created("retractions", {
      kind: "observation",
      id: release.observations[0].id,
      reason,
      replacement: observationBody(),
    });
    const answer = await send("retractions", { kind: "retraction", id, reason });
    expect(answer.status).toBe(409);
    expect(await verifyLedger()).toMatchObject({ ok: true, entries: 5 });
  });
});
