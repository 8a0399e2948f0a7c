import type { Indicator } from "@/lib/domain/ledger/indicator";
import type { Series } from "@/lib/domain/ledger/series";
import { MONTHS } from "@/lib/format/months";
import { formatUnit } from "@/lib/format/numbers";
import { Fields, Group } from "./fields/group";
import { SelectField } from "./fields/select-field";
import { TextField } from "./fields/text-field";

export const SERIES_LABELS = {
  indicator: "Indicator",
  publisher: "Publisher",
  unit: "Unit",
  frequency: "Frequency",
  priceBasis: "Prices",
  adjustment: "Adjustment",
  over: "Published growth is over",
  overPeriod: "Base period",
  yearStart: "Year starts in",
  yearNamed: "Years are named by",
  title: "Title",
  slug: "Name in addresses",
  continues: "Continues",
  derivedFrom: "Derived from",
  definition: "Definition",
} as const;

const FREQUENCIES = [
  { value: "A", words: "yearly" },
  { value: "S", words: "half-yearly" },
  { value: "Q", words: "quarterly" },
  { value: "M", words: "monthly" },
];
const PRICES = [
  { value: "current", words: "current" },
  { value: "constant", words: "constant" },
];
const ADJUSTMENTS = [
  { value: "none", words: "not adjusted" },
  { value: "seasonal", words: "seasonally adjusted" },
];
const OVER = [
  { value: "yearEarlier", words: "a year earlier" },
  { value: "previousPeriod", words: "the period before" },
  { value: "previousPeriodAnnualised", words: "the period before, annualised" },
  { value: "perYear", words: "per year of a span" },
  { value: "base", words: "a base period" },
];

const YEAR_STARTS = MONTHS.long.map((words, month) => ({ value: String(month + 1), words }));
const YEAR_NAMES = [
  { value: "first", words: "their first year: FY2022 begins in 2022" },
  { value: "last", words: "their last year: FY2023 ends in 2023" },
  { value: "both", words: "both: FY2022-23" },
];

type Props = { readonly indicators: readonly Indicator[]; readonly series: readonly Series[] };

/** Fields of a series: publisher, unit and relations to other series. */
export function SeriesFields({ indicators, series }: Props) {
  const publishers = [...new Set(series.map(({ publisher }) => publisher))];
  const units = [...new Set([...series.map(({ unit }) => unit), "USD", "EUR", "CNY", "RUB", "percent", "index", "tonne"])];
  const related = series.map(({ slug, title, indicator }) => ({ value: slug, words: title, group: indicator }));
  return (
    <>
      <Group legend="Whose figures">
        <Fields>
          <SelectField
            name="indicator"
            label={SERIES_LABELS.indicator}
            span={6}
            blank="choose one"
            options={indicators.map(({ slug, title }) => ({ value: slug, words: title }))}
            hint={
              <>
                Not there? <a href="/enter/indicator?back=/enter/series">Enter the indicator</a> first
              </>
            }
          />
          <TextField name="publisher" label={SERIES_LABELS.publisher} span={6} list="publishers" />
        </Fields>
        <datalist id="publishers">
          {publishers.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </Group>
      <Group legend="On what basis" className="basis">
        <Fields>
          <TextField name="unit" label={SERIES_LABELS.unit} span={3} list="units" hint="USD, percent, index, tonne, barrel/day" />
          <SelectField name="frequency" label={SERIES_LABELS.frequency} span={3} options={FREQUENCIES} />
          <SelectField name="priceBasis" label={SERIES_LABELS.priceBasis} span={3} optional blank="not said" options={PRICES} />
          <SelectField name="adjustment" label={SERIES_LABELS.adjustment} span={3} optional blank="not said" options={ADJUSTMENTS} />
          <SelectField name="over" label={SERIES_LABELS.over} span={6} options={OVER} />
          <TextField name="overPeriod" label={SERIES_LABELS.overPeriod} span={6} when="for-base" hint="2015, 2019-Q4" />
          <SelectField
            name="yearStart"
            label={SERIES_LABELS.yearStart}
            span={6}
            options={YEAR_STARTS}
            hint="Of yearly figures: the publisher’s year. Any other month than January makes it a fiscal year"
          />
          <SelectField
            name="yearNamed"
            label={SERIES_LABELS.yearNamed}
            span={6}
            when="for-fiscal"
            blank="choose one"
            options={YEAR_NAMES}
            hint="As the publisher writes them. The site then prints them so"
          />
        </Fields>
        <datalist id="units">
          {units.map((unit) => (
            <option key={unit} value={unit} label={formatUnit(unit)} />
          ))}
        </datalist>
      </Group>
      <Group legend="Name and kin">
        <Fields>
          <TextField name="title" label={SERIES_LABELS.title} span={6} optional hint="Left empty it is the publisher and the unit" />
          <TextField
            name="slug"
            label={SERIES_LABELS.slug}
            span={6}
            optional
            hint="Left empty it is made of indicator, publisher and unit"
          />
          <SelectField
            name="continues"
            label={SERIES_LABELS.continues}
            span={6}
            optional
            blank="none"
            options={related}
            hint="An older series, under another definition"
          />
          <SelectField
            name="derivedFrom"
            label={SERIES_LABELS.derivedFrom}
            span={6}
            optional
            blank="none"
            options={related}
            hint="Converted or computed from it"
          />
          <TextField name="definition" label={SERIES_LABELS.definition} span={12} lines={3} optional />
        </Fields>
      </Group>
    </>
  );
}
