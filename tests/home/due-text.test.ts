import { expect, test } from "vitest";
import { dueTitle, waitingText } from "@/components/due/due-text";
import { listDue } from "@/lib/home/due-list";
import { seededJudged } from "../support/ledgers/seeded-ledgers";
import { summaryOf } from "../support/ledgers/summaries";

const entries = listDue([summaryOf(seededJudged("turnover", "2026-03-20"), "2026-03-20")]);
const [first, second] = entries;

test("what is missing is named by its basis and period, short on the home page", () => {
  expect(dueTitle(first!)).toBe("Russian side, US dollars, 2025");
  expect(dueTitle(first!, true)).toBe("Russian side, 2025");
  expect(entries.filter(({ kind }) => kind === "toCome").map((one) => dueTitle(one))).toContain("2030");
  expect(dueTitle(entries.find(({ kind }) => kind === "noPeriod")!)).toBe("No period stated");
});

test("figures that wait are listed by speaker, equal ones once, and speakers beyond those shown are counted", () => {
  expect(waitingText(first!, 4)).toBe("Igor Morgulov: just over $220bn and more than $200bn");
  expect(waitingText(second!, 4)).toMatch(/Vladimir Putin: \$200bn/);
  expect(second!.figures.length).toBeGreaterThan(1);
  expect(waitingText(second!, 0)).toMatch(/^two more speakers$/);
});
