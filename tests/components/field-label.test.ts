import { expect, it } from "vitest";
import { fieldLabel } from "../../components/enter/form/field-label";

const LABELS = { statedOn: "Stated on", multiplier: "Magnitude", "source.url": "Address", SDMX: "SDMX status" };

it.each([
  ["statedOn", "Stated on"],
  ["figures.0.multiplier", "Figure 1, magnitude"],
  ["citations.2.source.url", "Source 3, address"],
  ["figures.1", "Figure 2"],
  ["figures.0.SDMX", "Figure 1, SDMX status"],
  ["nonsense", "nonsense"],
])("says where %s is", (name, words) => {
  expect(fieldLabel(name, LABELS)).toBe(words);
});
