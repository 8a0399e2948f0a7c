import { expect, test } from "vitest";
import { offOf, parseOff, toggled } from "@/lib/input/query/off";

test("what is switched twice is as it was", () => {
  const off = parseOff(["speaker:b", "basis:a"]);
  const more = toggled(off, offOf("outcome", "above"));
  expect(more).toEqual(["basis:a", "outcome:above", "speaker:b"]);
  expect(toggled(more, offOf("outcome", "above"))).toEqual(off);
});

test("what means nothing is not put in", () => {
  expect(toggled([], "colour:red")).toEqual([]);
  expect(parseOff([`speaker:${"a".repeat(101)}`])).toEqual([]);
});

test("an address cannot name more than a hundred", () => {
  expect(parseOff(Array.from({ length: 500 }, (_, index) => `speaker:s-${index}`))).toHaveLength(100);
});
