import { describe, expect, it } from "vitest";
import { followedAddress, isSameButForView } from "@/lib/input/query/followed-address";

describe("a link of a page whose view has changed since", () => {
  it.each([
    [
      "keeps what the reader sees",
      "/a?period=2020",
      "/a",
      "/a?from=2016&to=2019&off=basis%3Awto",
      "/a?period=2020&from=2016&to=2019&off=basis%3Awto",
    ],
    [
      "changes only what it changes of the page",
      "/a?off=basis%3Awto",
      "/a",
      "/a?off=speaker%3Ax&scale=log",
      "/a?scale=log&off=speaker%3Ax&off=basis%3Awto",
    ],
    ["shows again what was off", "/a", "/a?off=basis%3Awto", "/a?off=basis%3Awto&off=speaker%3Ax", "/a?off=speaker%3Ax"],
    ["shows all periods although the reader chose others", "/a", "/a?from=2010", "/a?from=2016&to=2019", "/a"],
    ["takes its own scale", "/a?scale=log&from=2010", "/a?from=2010", "/a?from=2012", "/a?scale=log&from=2012"],
    ["loses a range that the reader gave up", "/a?period=2020&from=2010", "/a?from=2010", "/a", "/a?period=2020"],
    [
      "of a file follows",
      "/a/charts/outturn.csv?from=2010",
      "/a?from=2010",
      "?from=2015&to=2017",
      "/a/charts/outturn.csv?from=2015&to=2017",
    ],
    ["keeps its fragment", "/a?show=table#chart", "/a", "/a?from=2015", "/a?show=table&from=2015#chart"],
    ["stays as written when nothing has changed", "/a?off=x%3Ay&period=2020", "/a?off=x%3Ay", "/a?off=x%3Ay", "/a?off=x%3Ay&period=2020"],
    ["ignores what no view knows", "/a?period=2020", "/a", "/a?utm=1&from=2016", "/a?period=2020&from=2016"],
  ])("%s", (_, link, written, shown, expected) => {
    expect(followedAddress(link, written, shown)).toBe(expected);
  });
});

describe("two addresses", () => {
  it.each([
    ["/a?from=2016&off=basis%3Ax&scale=log", "/a", true],
    ["/a?period=2020&measure=growth", "/a?measure=growth&period=2020&to=2021", true],
    ["/a?period=2020", "/a", false],
    ["/a", "/b", false],
  ])("%s and %s need no load between them: %s", (one, other, expected) => {
    expect(isSameButForView(one, other)).toBe(expected);
  });
});
