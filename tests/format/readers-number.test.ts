import { describe, expect, it } from "vitest";
import { formatStated } from "@/lib/format/numbers";
import { readersStated } from "@/lib/format/readers-number";
import { moreThan, point, range } from "../support/ledgers/rows";

const text = (stated: ReturnType<typeof point>) => formatStated(readersStated(stated), "level", "USD", "short");

describe("a number at the magnitude a reader would use", () => {
  it.each([
    [point("89130115937", 0), "$89.1bn"],
    [point("8913011593", 0), "$8.91bn"],
    [range("27227648502", "31000000000", 0), "$27.2–31bn"],
    [moreThan("123456.789", 6), "more than $123.5bn"],
    [point("-89130115937", 0), "−$89.1bn"],
  ])("%#: has one decimal, or two below ten", (stated, words) => expect(text(stated)).toBe(words));

  it.each([
    [point("240.11"), "$240.11bn"],
    [point("190.271"), "$190.271bn"],
    [point("0", 0), "$0"],
  ])("%#: keeps digits that are few", (stated, words) => expect(text(stated)).toBe(words));
});
