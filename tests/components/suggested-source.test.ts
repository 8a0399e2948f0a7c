import { expect, it } from "vitest";
import { suggestedSourceText } from "../../components/enter/statement/suggested-source-text";

const KNOWN = {
  speakers: [
    { name: "Li Hui", kind: "person", capacity: "Ambassador" },
    { name: "Somebody", kind: "person", capacity: null },
  ],
  sources: [
    { url: "https://tass.com/1", title: "A report", publisher: "TASS", language: "en" },
    { url: "https://www.lenta.ru/1", title: "Другое", publisher: null, language: "ru" },
    { url: null, title: "A book", publisher: "A house", language: "de" },
  ],
} as const;

it.each([
  ["speakers.1.name", " Li Hui ", { "speakers.1.capacity": "Ambassador" }],
  ["speakers.0.name", "Somebody", {}],
  ["speakers.0.capacity", "Li Hui", {}],
  [
    "citations.2.source.url",
    "https://tass.com/1",
    { "citations.2.source.publisher": "TASS", "citations.2.source.language": "English", "citations.2.source.title": "A report" },
  ],
  [
    "citations.0.source.url",
    "https://www.tass.com/2",
    { "citations.0.source.publisher": "TASS", "citations.0.source.language": "English" },
  ],
  ["citations.0.source.url", "https://lenta.ru/2", { "citations.0.source.language": "Russian" }],
  ["citations.0.source.url", "https://unknown.example/", {}],
  ["citations.0.source.url", "no address", {}],
])("%s filled with %j brings %j", (name, text, neighbours) => {
  expect(suggestedSourceText(name, text, KNOWN)).toEqual(neighbours);
});
