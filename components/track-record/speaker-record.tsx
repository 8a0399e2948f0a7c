import type { Series } from "@/lib/domain/ledger/series";
import type { TrackFilter } from "@/lib/domain/track-record/counted-figures";
import type { TrackRecord } from "@/lib/domain/track-record/track-record";
import { formatCount } from "@/lib/format/lists";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { FilterForm } from "../lists/filter-form";
import { Section } from "../page/section";
import { chosenErrors } from "./chosen-errors";
import { ForecastersSection } from "./forecasters-section";
import { selectionText } from "./labels";
import { trackFields } from "./track-fields";
import { recordText } from "./within-text";

type Props = {
  readonly path: string;
  readonly read: { readonly record: TrackRecord; readonly series: readonly Series[] };
  readonly filter: TrackFilter;
  readonly shown: string | null;
  readonly context: AsOfContext;
  readonly error: string | null;
  /** Addresses of the list of counted figures, and of the statistics. */
  readonly list: string;
  readonly statistics: string;
};

/** The track record of one speaker, or of an institution with those who spoke for it. */
export function SpeakerRecord({ path, read: { record, series }, filter, shown, context, error, list, statistics }: Props) {
  const chosen = chosenErrors(record.lists, shown);
  return (
    <Section title="Track record" note="Figures were chosen and entered by editors: not a sample, and speakers are not ranked.">
      <FilterForm path={path} fields={trackFields(filter, record.lists, chosen, series)} context={context} error={error} />
      <p className="finding">{recordText(record)}</p>
      <p className="note mt-2">
        {selectionText(filter.select)} Reported figures, and those stated after their period, are left out.{" "}
        <a href={list}>The {formatCount(record.figures, "figure")} that count, as a list.</a>
      </p>
      {record.figures > 0 && (
        <div className="mt-5">
          <ForecastersSection
            record={record}
            list={chosen}
            series={series.find(({ slug }) => slug === chosen?.series) ?? null}
            context={context}
            statistics={statistics}
          />
        </div>
      )}
    </Section>
  );
}
