import { hostOf } from "@/lib/domain/values/web-address";
import { formatCount, formatList } from "@/lib/format/lists";
import { rowsOf, rowValues } from "@/lib/input/form/form-state";
import type { FormValues } from "@/lib/input/form/parse-form";
import type { StatementOptions } from "@/lib/input/form/statement-options";
import type { Fact } from "../../values/fact-list";

/** Counts what the statement form will record. */
export function writtenSummary(values: FormValues, { speakers, sources }: Pick<StatementOptions, "speakers" | "sources">): readonly Fact[] {
  const names = typedValues(values, "speakers", "name");
  const addresses = typedValues(values, "citations", "source.url");
  const titles = typedValues(values, "citations", "source.title");
  const shapes = rowsOf(values, "figures")
    .map((row) => rowValues(values, `figures.${row}`))
    .filter(({ number = "", low = "", high = "" }) => `${number}${low}${high}`.trim() !== "")
    .map(({ shape = "" }) => `a ${shape}`);
  const newNames = names.filter((name) => !speakers.some((speaker) => speaker.name === name));
  const newSources = newSourcesOf(values, sources);
  return [
    { term: "Statement", detail: names.length === 0 ? "1, by nobody yet" : `1, by ${formatCount(names.length, "speaker")}` },
    { term: "Figures", detail: shapes.length === 0 ? "none yet" : `${shapes.length}: ${formatList(shapes)}` },
    {
      term: "Citations",
      detail: Math.max(addresses.length, titles.length) === 0 ? "none yet" : String(Math.max(addresses.length, titles.length)),
    },
    { term: "New speakers", detail: newNames.length === 0 ? "none" : formatList(newNames) },
    { term: "New sources", detail: newSources.length === 0 ? "none" : formatList(newSources) },
  ];
}

/** New sources of a form: the host of each unknown address, or the title when there is no address. */
export function newSourcesOf(values: FormValues, sources: StatementOptions["sources"]): readonly string[] {
  const addresses = typedValues(values, "citations", "source.url");
  const titles = typedValues(values, "citations", "source.title");
  if (addresses.length > 0)
    return addresses.filter((url) => !sources.some((source) => source.url === url)).map((url) => hostOf(url) ?? url);
  return titles.filter((title) => !sources.some((source) => source.title === title));
}

function typedValues(values: FormValues, list: string, field: string): readonly string[] {
  return rowsOf(values, list).flatMap((row) => {
    const text = values[`${list}.${row}.${field}`]?.trim() ?? "";
    return text === "" ? [] : [text];
  });
}
