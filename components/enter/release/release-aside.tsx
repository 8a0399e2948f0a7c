"use client";

import { formatCount, formatList } from "@/lib/format/lists";
import { rowsOf } from "@/lib/input/form/form-state";
import type { FormValues } from "@/lib/input/form/parse-form";
import type { ReleaseOptions } from "@/lib/input/form/release-options";
import { type Fact, FactList } from "../../values/fact-list";
import { useLiveValues } from "../form/live-values";
import { newSourcesOf } from "../statement/written-summary";

/** Summary of what the release form will record, updated while typing. */
export function ReleaseAside({ options }: { readonly options: ReleaseOptions }) {
  const live = useLiveValues();
  return (
    <section>
      <h2>What will be written</h2>
      <FactList facts={factsOf(live, options)} />
    </section>
  );
}

function factsOf(values: FormValues, { series, sources }: ReleaseOptions): readonly Fact[] {
  const rows = rowsOf(values, "observations").map((row) => (name: string) => values[`observations.${row}.${name}`]?.trim() ?? "");
  const filled = rows.filter((field) => `${field("number")}${field("low")}${field("high")}${field("growth")}` !== "");
  const titles = [...new Set(filled.map((field) => field("series")))].flatMap(
    (slug) => series.find((one) => one.slug === slug)?.title ?? [],
  );
  const newSources = newSourcesOf(values, sources);
  return [
    { term: "Release", detail: "1" },
    { term: "Observations", detail: filled.length === 0 ? "none yet" : formatCount(filled.length, "row") },
    { term: "Series", detail: titles.length === 0 ? "none yet" : formatList(titles) },
    { term: "New sources", detail: newSources.length === 0 ? "none" : formatList(newSources) },
  ];
}
