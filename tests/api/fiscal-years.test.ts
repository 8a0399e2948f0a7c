import { describe, expect, it } from "vitest";
import { indicatorBody, levelBody, observationBody, releaseBody, seriesBody, statementBody } from "../input/bodies";
import { beginEmpty } from "../support/databases/database";
import { created, send } from "./send";

beginEmpty();

const FISCAL = { slug: "exports-fy", frequency: "A", yearStart: 4, yearNamed: "both" };

async function aLedger() {
  await created("indicators", indicatorBody());
  await created("series", seriesBody(FISCAL));
}

function byYear(period: string) {
  return statementBody({ figures: [levelBody({ timing: "by", period })] });
}

describe("a deadline of a calendar year on series of fiscal years", () => {
  it("is recorded with a warning that names both fiscal years", async () => {
    await aLedger();
    const answer = await send("statements", byYear("2020"));
    expect(answer.status).toBe(201);
    const warning = answer.json.warnings.find(({ code }: { code: string }) => code === "calendarYear");
    expect(warning).toMatchObject({ path: "figures.0.period" });
    expect(warning.message).toContain("the nearest are FY2019-20 and FY2020-21");
  });

  it("is refused when strict, and a fiscal year is not", async () => {
    await aLedger();
    const strict = await send("statements", { ...byYear("2030"), strict: true });
    expect(strict).toMatchObject({ status: 422, json: { issues: [{ path: "figures.0.period" }] } });
    expect((await send("statements", { ...byYear("2029-04/2030-03"), strict: true })).status).toBe(201);
  });
});

it("keeps SDMX text in and out: 2010-11 is November on every series", async () => {
  await aLedger();
  const of = (period: string) => observationBody({ series: "exports-fy", period, value: "251.1", growth: undefined });
  const { observations } = await created("releases", releaseBody({ observations: [of("2010-04/2011-03"), of("2010-11")] }));
  expect(observations.map(({ period }: { period: string }) => period)).toEqual(["2010-04/2011-03", "2010-11"]);
  const named = await send("releases", releaseBody({ releasedOn: "2024-01-13", observations: [of("FY2010-11")] }));
  expect(named).toMatchObject({ status: 422, json: { issues: [{ path: "observations.0.period" }] } });
});
