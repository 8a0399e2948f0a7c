import { VINTAGES, type VintageName } from "@/lib/domain/judging/judged-by";
import type { Choice, Field } from "./filter-form";

const WORDS: Readonly<Record<VintageName, string>> = {
  first: "as first published",
  settled: "as settled, 400 days on",
  latest: "as published last",
};
const CHOICES: readonly Choice[] = VINTAGES.map((value) => ({ value, text: WORDS[value] }));

/** The reader's choice of the outturn that judges (rule 5). */
export function outturnField(outturn: VintageName): Field {
  return { name: "outturn", label: "Actual that judges", value: outturn, choices: CHOICES, required: true };
}

/** "The actual that judges is the first one published." Says which outturn judges, where that is not the usual one. */
export function outturnText(outturn: VintageName): string {
  switch (outturn) {
    case "first":
      return "The actual is taken as it was first published, before any revision.";
    case "settled":
      return "The actual is the published figure as it stood 400 days after it first appeared; until then, the newest so far.";
    case "latest":
      return "The actual is taken as it was published last, with all revisions so far.";
  }
}
