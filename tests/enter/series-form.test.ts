import { expect, it } from "vitest";
import { seriesForm } from "../../lib/enter/series-form";
import { parseValues } from "../../lib/input/form/parse-form";
import { seriesInput } from "../../lib/input/series";

const TYPED = { indicator: "exports", publisher: "Ministry of Commerce", unit: "USD", frequency: "A", over: "yearEarlier", yearStart: "1" };

async function read(typed: Readonly<Record<string, string>>) {
  return parseValues(seriesInput, (await seriesForm.body?.({ ...TYPED, ...typed })) ?? {});
}

it("reads the month in which years start, and how they are named", async () => {
  expect(await read({ yearStart: "4", yearNamed: "both" })).toMatchObject({ ok: true, value: { yearStart: 4, yearNamed: "both" } });
});

it("asks how fiscal years are named, at that field", async () => {
  expect(await read({ yearStart: "4", yearNamed: "" })).toMatchObject({ ok: false, issues: [{ path: ["yearNamed"] }] });
});

it("leaves out a naming that was chosen before January was", async () => {
  expect(await read({ yearStart: "1", yearNamed: "last" })).toMatchObject({ ok: true, value: { yearStart: 1, yearNamed: null } });
});

it("reads a base period by the naming of the series", async () => {
  const base = { over: "base", overPeriod: "2014-15" };
  expect(await read({ ...base, yearStart: "4", yearNamed: "both" })).toMatchObject({ ok: true, value: { over: "2014-04/2015-03" } });
  expect(await read({ ...base, overPeriod: "2010-11" })).toMatchObject({ ok: false, issues: [{ path: ["over"] }] });
  expect(await read({ ...base, overPeriod: " " })).toMatchObject({ ok: false, issues: [{ path: ["over"] }] });
});
