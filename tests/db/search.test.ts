import { v7 as newId } from "uuid";
import { expect, it } from "vitest";
import { recordIndicator } from "../../lib/db/entities/indicators";
import { recordSeries } from "../../lib/db/entities/series";
import { findSpeaker } from "../../lib/db/entities/speakers";
import { recordStatement } from "../../lib/db/entities/statements";
import { ledgerHead } from "../../lib/db/ledger/ledger";
import { recordRetraction } from "../../lib/db/ledger/retractions";
import { write } from "../../lib/db/ledger/write";
import { type Found, searchLedger } from "../../lib/db/queries/search/search-ledger";
import { ok } from "../../lib/domain/values/result";
import { aFigure, anIndicator, aSeries, aStatement } from "../support/bodies";
import { beginEmpty } from "../support/databases/database";

beginEmpty();

const PUTIN = { name: "Vladimir Putin", kind: "person", capacity: "President of Russia" };

async function aLedger() {
  await recordIndicator(anIndicator({ title: "Russia–China goods trade", description: "Exports and imports, 100% of goods" }), "test");
  await recordSeries(aSeries({ publisher: "General Administration of Customs", title: "Chinese customs, $" }), "test");
  const statement = await recordStatement(
    aStatement({
      speakers: [PUTIN],
      occasion: "Results of the Year, Gostiny Dvor",
      citations: [
        {
          source: { title: "Прямая линия", publisher: "TASS", url: "https://www.tass.com/economy/1720001", publishedOn: "2023-12-14" },
          exact: "рост на 30%, до 220–230 млрд",
          translation: "growth of 30%, to 220–230 billion",
        },
      ],
      figures: [aFigure({ words: "$220-230 billion", condition: "if oil_prices hold" })],
    }),
    "test",
  );
  await recordStatement(aStatement({ speakers: [{ name: "Ling Ji", kind: "person" }], statedOn: "2015-03-01" }), "test");
  if (!statement.ok) throw new Error(JSON.stringify(statement.issues));
  const putin = await findSpeaker("vladimir-putin", await ledgerHead());
  await write({ actor: "test", action: "name" }, async ({ rows, sequence }) => {
    rows.Alias.push({ id: newId(), kind: "speaker", targetId: null, name: "Путин, Владимир", sameAs: putin?.id ?? "", sequence });
    return ok({});
  });
  return statement.value;
}

async function search(text: string, at: { readonly asOf?: string; readonly ledger?: number } = {}): Promise<Found> {
  return searchLedger({ text, asOf: at.asOf ?? "2026-01-01", ledger: at.ledger ?? (await ledgerHead()) });
}

function counts({ speakers, indicators, statements, sources }: Found): string {
  return [speakers, indicators, statements, sources].map(({ rows }) => rows.length).join(" ");
}

it("finds each kind of row by each of its fields, ignoring case, and nothing else", async () => {
  await aLedger();
  const found = async (text: string) => counts(await search(text));
  // Speakers, indicators, statements, sources.
  expect(await found("putin")).toBe("1 0 1 0");
  expect(await found("путин")).toBe("1 0 1 0");
  expect(await found("ПУТИН vladimir")).toBe("1 0 1 0");
  expect(await found("ling")).toBe("1 0 1 0");
  expect(await found("president putin")).toBe("0 0 1 0");
  // Statements are found by what they are about.
  expect(await found("GOODS russia-china")).toBe("0 1 2 0");
  expect(await found("general admin")).toBe("0 1 2 0");
  expect(await found("customs chinese ling")).toBe("0 0 1 0");
  expect(await found("dvor gostiny")).toBe("0 0 1 0");
  expect(await found("РОСТ НА")).toBe("0 0 1 0");
  expect(await found("growth of")).toBe("0 0 1 0");
  expect(await found("if oil")).toBe("0 0 1 0");
  expect(await found("прямая")).toBe("0 0 0 1");
  expect(await found("прямая линия tass 2023")).toBe("0 0 0 1");
  expect(await found("TASS.com")).toBe("0 0 0 1");
  expect(await found("example.org")).toBe("0 0 0 1");
  expect(await found("nobody putin")).toBe("0 0 0 0");
});

it("finds figures by value, range, unit and power, and numbers in words only whole", async () => {
  await aLedger();
  await recordStatement(
    aStatement({
      speakers: [{ name: "Igor Morgulov", kind: "person" }],
      citations: [{ source: { title: "A paper", url: "https://example.org/paper" }, exact: "some words" }],
      figures: [
        aFigure({ measure: "growth", shape: "point", low: "30.0", high: undefined, unit: undefined, multiplier: undefined }),
        aFigure({ shape: "point", low: "1.5", high: undefined, multiplier: 12 }),
      ],
    }),
    "test",
  );
  const speakers = async (text: string) => (await search(text)).statements.rows.map((row) => row.speakers[0]?.name.split(" ")[1]);
  expect(await speakers("30%")).toEqual(["Morgulov", "Putin"]);
  expect(await speakers("+30 percent morgulov")).toEqual(["Morgulov"]);
  expect(await speakers("$30")).toEqual([]);
  expect(await speakers("-30%")).toEqual(["Putin"]);
  expect(await speakers("3%")).toEqual([]);
  expect(await speakers("$1,500bn")).toEqual(["Morgulov"]);
  expect(await speakers("1.5 trillion")).toEqual(["Morgulov"]);
  expect(await speakers("220")).toEqual(["Putin", "Ji"]);
  expect(await speakers("$220–230 billion")).toEqual(["Putin", "Ji"]);
  expect(await speakers("220-231")).toEqual([]);
  expect(await speakers("22")).toEqual([]);
});

it("finds by year of the period or of the day stated, and by nature, with the best first", async () => {
  await aLedger();
  await recordStatement(
    aStatement({ statedOn: "2024-06-01", speakers: [PUTIN], figures: [aFigure({ period: "2030", nature: "target" })] }),
    "test",
  );
  const days = async (text: string) => (await search(text)).statements.rows.map(({ statedOn }) => statedOn);
  expect(await days("putin 2023 forecast")).toEqual(["2023-12-14"]);
  expect(await days("forecast putin")).toEqual(["2023-12-14"]);
  expect(await days("putin target")).toEqual(["2024-06-01"]);
  expect(await days("2030")).toEqual(["2024-06-01"]);
  expect(await days("2015")).toEqual(["2015-03-01"]);
  // Both are about 2023, one was stated in it.
  expect(await days("2023")).toEqual(["2023-12-14", "2015-03-01"]);
  expect((await search("putin 2023 forecast")).speakers.rows).toHaveLength(1);
  await recordStatement(aStatement({ statedOn: "2024-02-01", speakers: [PUTIN], figures: [aFigure({ nature: "reported" })] }), "test");
  // Stated beforehand comes before reported afterwards.
  expect(await days("putin 2023")).toEqual(["2023-12-14", "2024-02-01"]);
});

it("finds indicators by the names of their areas", async () => {
  await aLedger();
  await recordIndicator(anIndicator({ slug: "exports", title: "Exports", areas: ["KZ"] }), "test");
  expect((await search("kazakhstan")).indicators.rows).toMatchObject([{ slug: "exports" }]);
});

it("names the alias by which a speaker was found", async () => {
  await aLedger();
  expect((await search("Путин")).speakers.rows).toEqual([
    { slug: "vladimir-putin", name: "Vladimir Putin", kind: "person", alias: "Путин, Владимир" },
  ]);
  expect((await search("Vladimir P")).speakers.rows).toMatchObject([{ alias: null }]);
});

it("matches hosts only, unless the text has a slash", async () => {
  await aLedger();
  expect((await search("1720001")).sources.rows).toEqual([]);
  expect((await search("economy/1720001")).sources.rows).toMatchObject([{ title: "Прямая линия" }]);
});

it("matches %, _ and the backslash literally", async () => {
  await aLedger();
  expect(counts(await search("%"))).toBe("0 1 2 0");
  expect(counts(await search("_"))).toBe("0 0 1 0");
  expect(counts(await search("oil_prices"))).toBe("0 0 1 0");
  expect(counts(await search("oil%prices"))).toBe("0 0 0 0");
  expect(counts(await search("\\"))).toBe("0 0 0 0");
  expect(counts(await search('\'; drop table "Speaker"; --'))).toBe("0 0 0 0");
  expect(counts(await search("putin"))).toBe("1 0 1 0");
});

it("leaves out rows stated or recorded later, and retracted rows", async () => {
  const { id, sequence } = await aLedger();
  expect((await search("gostiny", { asOf: "2023-12-13" })).statements.rows).toEqual([]);
  expect((await search("gostiny", { asOf: "2023-12-14" })).statements.rows).toHaveLength(1);
  expect(counts(await search("putin", { ledger: sequence - 1 }))).toBe("0 0 0 0");
  expect((await search("путин", { ledger: sequence })).speakers.rows).toEqual([]);
  const before = await ledgerHead();
  await recordRetraction({ kind: "statement", id, reason: "misread" }, "test");
  expect((await search("gostiny")).statements.rows).toEqual([]);
  expect((await search("gostiny", { ledger: before })).statements.rows).toHaveLength(1);
});

it("does not find a statement by a retracted figure", async () => {
  const { figures } = await aLedger();
  await recordRetraction({ kind: "figure", id: figures[0] ?? "", reason: "misread" }, "test");
  expect((await search("oil_prices")).statements.rows).toEqual([]);
  expect((await search("gostiny")).statements.rows).toHaveLength(1);
});

it("lists at most twenty rows of a kind, newest statements first, and reports that there are more", async () => {
  await aLedger();
  for (let day = 1; day <= 21; day++) {
    const statedOn = `2024-01-${String(day).padStart(2, "0")}`;
    await recordStatement(aStatement({ speakers: [{ name: `Official ${day}`, kind: "person" }], statedOn }), "test");
  }
  const { speakers, statements } = await search("official");
  expect([speakers.rows.length, speakers.more, statements.rows.length, statements.more]).toEqual([20, true, 20, true]);
  expect(statements.rows[0]?.statedOn).toBe("2024-01-21");
  expect((await search("ling")).speakers.more).toBe(false);
});
