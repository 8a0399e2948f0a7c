import { expect, it } from "vitest";
import { writtenSummary } from "../../components/enter/statement/written-summary";

const KNOWN = {
  speakers: [{ name: "Vladimir Putin", kind: "person", capacity: null }],
  sources: [{ url: "https://a.example/1", title: null, publisher: null, language: null }],
} as const;

function told(values: Readonly<Record<string, string>>) {
  return Object.fromEntries(writtenSummary(values, KNOWN).map(({ term, detail }) => [term, detail]));
}

it("counts the typed rows and marks new speakers and sources", () => {
  const values = {
    "speakers.0.name": "Vladimir Putin",
    "speakers.1.name": "Xi Jinping",
    "citations.0.source.url": "https://a.example/1",
    "citations.1.source.url": "https://www.b.example/2",
    "figures.0.shape": "range",
    "figures.0.low": "220",
    "figures.2.shape": "point",
    "figures.2.number": "30",
    "figures.3.shape": "point",
  };
  expect(told(values)).toEqual({
    Statement: "1, by two speakers",
    Figures: "2: a range and a point",
    Citations: "2",
    "New speakers": "Xi Jinping",
    "New sources": "b.example",
  });
});

it("says so when the form is empty", () => {
  expect(told({})).toMatchObject({ Statement: "1, by nobody yet", Figures: "none yet", Citations: "none yet", "New sources": "none" });
});
