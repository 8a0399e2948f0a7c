import { formatName, formatUnit } from "@/lib/format/numbers";
import type { StatementOptions } from "@/lib/input/form/statement-options";

const LANGUAGES = ["en", "ru", "zh", "de", "fr", "es", "ar", "ja", "pt", "tr", "uk", "kk", "sr"];

/** Datalists of the statement form. */
export function StatementLists({ speakers, occasions, figures, ...shared }: StatementOptions) {
  return (
    <>
      <List id="speakers" entries={speakers.map(({ name, kind, capacity }) => [name, capacity ?? kind])} />
      <List id="institutions" entries={speakers.filter(({ kind }) => kind === "institution").map(({ name }) => [name])} />
      <List id="capacities" entries={speakers.flatMap(({ name, capacity }) => (capacity === null ? [] : [[capacity, name]]))} />
      <List id="occasions" entries={occasions.map((occasion) => [occasion])} />
      <List id="figures" entries={figures.map(({ id, words }) => [id, words])} />
      <SourceLists {...shared} />
    </>
  );
}

/** Datalists of sources and units, shared by the forms. */
export function SourceLists({ sources, units }: Pick<StatementOptions, "sources" | "units">) {
  const languages = [...new Set([...sources.flatMap(({ language }) => language ?? []), ...LANGUAGES])];
  return (
    <>
      <List
        id="addresses"
        entries={sources.flatMap(({ url, title, publisher }) => (url === null ? [] : [[url, title ?? publisher ?? ""]]))}
      />
      <List id="titles" entries={sources.flatMap(({ title, publisher }) => (title === null ? [] : [[title, publisher ?? ""]]))} />
      <List id="publishers" entries={sources.flatMap(({ publisher }) => (publisher === null ? [] : [[publisher]]))} />
      <List id="languages" entries={languages.map((code) => [formatName(code, "language")])} />
      <List id="units" entries={units.map((unit) => [unit, formatUnit(unit)])} />
    </>
  );
}

function List({ id, entries }: { readonly id: string; readonly entries: readonly (readonly string[])[] }) {
  const shown = new Map(entries.map(([value = "", label = ""]) => [value, label]));
  return (
    <datalist id={id}>
      {[...shown].map(([value, label]) => (
        <option key={value} value={value} {...(label !== "" && label !== value && { label })} />
      ))}
    </datalist>
  );
}
