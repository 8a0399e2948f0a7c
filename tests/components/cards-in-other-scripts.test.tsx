import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { speakerCard } from "@/components/speakers/speaker-card";
import { statementCard } from "@/components/statement/statement-card";
import { Quotation } from "@/components/values/quotation";
import { citation, source, statement } from "./rows";

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

test("the card of a speaker has no letters that it cannot draw", () => {
  expect(speakerCard(speaker, [], true, now).headline).toBe("A person");
});

test("a quotation runs in the direction of its letters", () => {
  expect(renderToStaticMarkup(<Quotation language="ar">{ARABIC}</Quotation>)).toContain('dir="auto"');
});
