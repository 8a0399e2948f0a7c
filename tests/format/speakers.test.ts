import { expect, test } from "vitest";
import { speakerNames, speakersInSentence } from "@/lib/format/speakers";

const speaker = (name: string, kind: "person" | "institution") => ({ slug: name, name, kind, capacity: null, onBehalfOf: null });

test("institutions take the article of their noun inside a sentence, persons and other names none", () => {
  const speakers = [
    speaker("World Trade Organization", "institution"),
    speaker("Chinese customs", "institution"),
    speaker("Bank Smith", "person"),
  ];
  expect(speakersInSentence({ speakers })).toBe("the World Trade Organization, Chinese customs and Bank Smith");
  expect(speakerNames({ speakers })).toBe("World Trade Organization, Chinese customs and Bank Smith");
});
