import { NAMED_OVER } from "../../domain/ledger/series";
import type { Source } from "../../domain/ledger/source";
import type { Figure, Statement } from "../../domain/ledger/statement";
import { parsePeriod } from "../../domain/time/period";
import { boundsOf, upperOf } from "../../domain/values/stated-value";
import { formatName } from "../../format/numbers";
import type { FormValues } from "../../input/form/parse-form";
import { spokenHedge } from "../../parse/figure";
import { writePeriod } from "../../parse/period-field";

/**
 * Initial values copied from an existing statement: speakers, occasion, manner, publisher, and what its figures are about. Day,
 * quotations and numbers stay blank.
 */
export function prefillFromStatement({ speakers, occasion, manner, citations, figures }: Statement): FormValues {
  return {
    manner,
    occasion: occasion ?? "",
    ...rows("speakers", speakers, ({ name, kind, capacity, onBehalfOf }) => ({
      name,
      kind,
      capacity: capacity ?? "",
      onBehalfOf: onBehalfOf ?? "",
    })),
    ...rows("citations", citations.slice(0, 1), ({ source }) => sourceValues(source)),
    ...rows("figures", figures, figureValues),
  };
}

function sourceValues({ publisher, language }: Source): FormValues {
  return { "source.publisher": publisher ?? "", "source.language": language === null ? "" : formatName(language, "language") };
}

function figureValues(figure: Figure): FormValues {
  const { indicator, series, nature, timing, measure, stated, unit, period, years } = figure;
  const [low, high] = boundsOf(stated);
  return {
    indicator,
    nature,
    timing,
    measure,
    period: period === null ? "" : writePeriod(period, years),
    series: series ?? "",
    shape: stated.shape,
    unit: unit ?? "",
    multiplier: measure === "growth" || unit === "percent" ? "" : String(upperOf(stated).multiplier),
    inclusive: stated.shape === "floor" || stated.shape === "ceiling" ? String(stated.inclusive) : "",
    hedge: spokenHedge(stated.hedge, (high ?? low)?.isNegative() ?? false),
    ...overValues(figure),
  };
}

function overValues({ measure, over, years }: Figure): FormValues {
  if (measure === "level") return {};
  if (over === null) return { over: "none" };
  if (NAMED_OVER.some((named) => named === over)) return { over };
  const base = parsePeriod(over);
  return { over: "base", overPeriod: base === null ? over : writePeriod(base, years) };
}

function rows<T>(list: string, all: readonly T[], fields: (one: T) => FormValues): FormValues {
  return Object.fromEntries(all.flatMap((one, at) => Object.entries(fields(one)).map(([name, text]) => [`${list}.${at}.${name}`, text])));
}
