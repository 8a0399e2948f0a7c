import type { Release } from "../../domain/ledger/release";
import { yearNamingOf } from "../../domain/ledger/year-naming";
import { parsePeriod } from "../../domain/time/period";
import { upperOf } from "../../domain/values/stated-value";
import { formatName } from "../../format/numbers";
import type { FormValues } from "../../input/form/parse-form";
import type { ReleaseOptions } from "../../input/form/release-options";
import { writePeriod } from "../../parse/period-field";

/** Initial values of a new release form: the series and period asked for, else the series used last. */
export function newReleaseValues(series: ReleaseOptions["series"], asked: string | null, period: string | null): FormValues {
  const of = series.find(({ slug }) => slug === asked) ?? (asked === null ? series[0] : undefined);
  const due = parsePeriod(period ?? "");
  return {
    ...observationRow(0, of?.slug ?? "", of?.multiplier ?? null),
    "observations.0.period": due === null ? "" : writePeriod(due, yearNamingOf(of)),
    "paste.series": asked === null ? "" : (of?.slug ?? ""),
  };
}

/** Initial values copied from an existing release: its series, magnitudes, publisher and language. Day, periods and values stay blank. */
export function prefillFromRelease({ releasedOnBasis, citations, observations }: Release): FormValues {
  const kinds = new Map(observations.map((observation) => [observation.series, observation]));
  const rows = [...kinds.values()].map(({ series, value }, at) => observationRow(at, series, value && upperOf(value).multiplier));
  const source = citations[0]?.source;
  return {
    ...Object.assign({}, ...rows),
    releasedOnBasis,
    "paste.series": observations[0]?.series ?? "",
    "citations.0.source.publisher": source?.publisher ?? "",
    "citations.0.source.language": source?.language ? formatName(source.language, "language") : "",
  };
}

function observationRow(at: number, series: string, multiplier: number | null): FormValues {
  const row = `observations.${at}`;
  return { [`${row}.series`]: series, [`${row}.shape`]: "point", [`${row}.multiplier`]: multiplier === null ? "" : String(multiplier) };
}
