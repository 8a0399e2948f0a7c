import { expect, it } from "vitest";
import { sharedYearNaming, yearNamingOf, yearNamingOfFigure } from "../../../lib/domain/ledger/year-naming";
import { series } from "../../support/ledgers/rows";

const calendar = series({ slug: "calendar" });
const both = series({ slug: "both", yearStart: 4, yearNamed: "both" });
const first = series({ slug: "first", yearStart: 4, yearNamed: "first" });

it("gives a series' naming, and none where years start in January", () => {
  expect(yearNamingOf(both)).toEqual({ start: 4, named: "both" });
  expect(yearNamingOf(calendar)).toBeNull();
});

it("gives the naming that all series of fiscal years share, and none where they differ", () => {
  expect(sharedYearNaming([calendar, both, both])).toEqual({ start: 4, named: "both" });
  expect(sharedYearNaming([both, first])).toBeNull();
  expect(sharedYearNaming([both, series({ yearStart: 10, yearNamed: "both" })])).toBeNull();
  expect(sharedYearNaming([calendar])).toBeNull();
  expect(sharedYearNaming([])).toBeNull();
});

it("gives a figure the naming of the series it names, or else the shared one", () => {
  expect(yearNamingOfFigure({ series: "first" }, [both, first])).toEqual({ start: 4, named: "first" });
  expect(yearNamingOfFigure({ series: "calendar" }, [both, calendar])).toBeNull();
  expect(yearNamingOfFigure({ series: null }, [both, calendar])).toEqual({ start: 4, named: "both" });
  expect(yearNamingOfFigure({ series: null }, [both, first])).toBeNull();
});
