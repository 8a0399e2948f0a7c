import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { speakerCard } from "@/components/speakers/speaker-card";
import { statementCard } from "@/components/statement/statement-card";
import { Quotation } from "@/components/values/quotation";
import { judgeIndicator } from "@/lib/domain/judging/judged-indicator";
import { isDrawable } from "@/lib/format/drawable";
import { figure, indicator, observation, point, series } from "../support/ledgers/rows";
import { citation, release, source, statement } from "./rows";

const now = { asOf: "2026-03-10", ledger: 178, today: "2026-03-10", head: 178 };
const ARABIC = "سيصل إلى 230 مليار دولار";
const speaker = { slug: "speaker", name: "محمد بن سلمان", kind: "person" as const, capacity: "ولي العهد", onBehalfOf: null };
const quoted = citation({ exact: ARABIC, source: source({ language: "ar" }) });

test("the card of a statement shows a translation and what the speaker is in place of letters that it cannot draw", () => {
  const translated = { ...quoted, translation: "it will reach 230 billion dollars" };
  const card = statementCard(statement({ speakers: [speaker], citations: [translated] }), [], [], now);
  expect(card).toMatchObject({ headline: "“it will reach 230 billion dollars”", byline: "A person" });
});

test("without a translation it shows no quotation, and a Latin name where the address has one", () => {
  const named = { ...speaker, slug: "mohammed-bin-salman" };
  const card = statementCard(statement({ speakers: [named], citations: [quoted] }), [], [], now);
  expect(card).toMatchObject({ headline: "A statement", quoted: false, byline: "Mohammed Bin Salman" });
});

test("the card of a judged statement says one figure, what it is about and what became of it, without letters that it cannot draw", () => {
  const own = figure({ statement: "s", measure: "level" });
  const judged = judgeIndicator(
    {
      indicator: indicator(),
      series: [series()],
      statements: [statement({ id: "s", speakers: [speaker], figures: [own] })],
      releases: [release({ observations: [observation("2023", "2024-01-12", { value: point("240.11") })] })],
    },
    now.asOf,
  );
  const card = statementCard(statement({ speakers: [speaker] }), judged.figures, [judged.facts], now);
  expect(card.headline).toMatch(/^A person said /);
  expect(card.lines.map(({ text }) => text)).toEqual([`${indicator().title}, 2023`, expect.stringMatching(/^Actual: \$240\.1/)]);
  expect([card.headline, ...card.lines.map(({ text }) => text)].every(isDrawable)).toBe(true);
});

test("the card of a speaker has no letters that it cannot draw", () => {
  expect(speakerCard(speaker, [], true, now).headline).toBe("A person");
});

test("a quotation runs in the direction of its letters", () => {
  expect(renderToStaticMarkup(<Quotation language="ar">{ARABIC}</Quotation>)).toContain('dir="auto"');
});
