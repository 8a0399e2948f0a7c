import { expect, it } from "vitest";
import { recordIndicator } from "../../lib/db/entities/indicators";
import { recordRelease } from "../../lib/db/entities/releases";
import { recordSeries } from "../../lib/db/entities/series";
import { recordStatement } from "../../lib/db/entities/statements";
import { ledgerHead } from "../../lib/db/ledger/ledger";
import { recordRetraction } from "../../lib/db/ledger/retractions";
import { countHeld } from "../../lib/db/queries/count-held";
import { listPagePaths } from "../../lib/db/queries/page-paths";
import { aFigure, anIndicator, anObservation, aRelease, aSeries, aStatement } from "../support/bodies";
import { beginEmpty } from "../support/databases/database";

beginEmpty();

async function at(asOf: string) {
  return { asOf, ledger: await ledgerHead() };
}

it("counts what is held and lists its pages, without later and retracted rows", async () => {
  expect(await countHeld(await at("2026-01-01"))).toEqual({ figures: 0, speakers: 0, values: 0, indicators: 0 });
  expect(await listPagePaths(await at("2026-01-01"), 10)).toEqual([]);

  await recordIndicator(anIndicator(), "test");
  await recordSeries(aSeries(), "test");
  const release = aRelease({ observations: [anObservation(), anObservation({ period: "2022", value: "190.27", growth: undefined })] });
  await recordRelease(release, "test");
  const first = await recordStatement(aStatement({ figures: [aFigure(), aFigure({ low: "221" })] }), "test");
  await recordStatement(aStatement({ statedOn: "2024-06-01", speakers: [{ name: "Ling Ji", kind: "person" }] }), "test");
  if (!first.ok) throw new Error(JSON.stringify(first.issues));

  expect(await countHeld(await at("2026-01-01"))).toEqual({ figures: 3, speakers: 2, values: 2, indicators: 1 });
  expect(await countHeld(await at("2023-12-31"))).toEqual({ figures: 2, speakers: 1, values: 0, indicators: 1 });
  const paths = await listPagePaths(await at("2026-01-01"), 10);
  expect(paths.slice(0, 3)).toEqual(["/indicators/turnover", "/speakers/ling-ji", "/speakers/vladimir-putin"]);
  expect(paths).toHaveLength(5);
  expect(paths.at(-1)).toBe(`/statements/${first.value.id}`);
  expect(await listPagePaths(await at("2026-01-01"), 4)).toEqual(paths.slice(0, 4));

  const [figure = ""] = first.value.figures;
  await recordRetraction({ kind: "figure", id: figure, reason: "misread" }, "test");
  expect((await countHeld(await at("2026-01-01"))).figures).toBe(2);
  await recordRetraction({ kind: "statement", id: first.value.id, reason: "misread" }, "test");
  expect(await countHeld(await at("2026-01-01"))).toMatchObject({ figures: 1, speakers: 1 });
  expect(await listPagePaths(await at("2026-01-01"), 10)).toHaveLength(4);
});
