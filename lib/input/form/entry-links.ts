/** The entry forms, in the order a newcomer needs them. */
export type EntryFormName = "statement" | "release" | "indicator" | "series";

export const ENTRY_LINKS: readonly {
  readonly place: EntryFormName;
  readonly name: string;
  readonly href: string;
  readonly about: string;
}[] = [
  {
    place: "statement",
    name: "statement",
    href: "/enter/statement",
    about: "What somebody said a figure would be, should be or was: who, when, in which words, and every number in them.",
  },
  {
    place: "release",
    name: "release",
    href: "/enter/release",
    about: "What a publisher published on a day: one number or five hundred, typed or pasted from a spreadsheet.",
  },
  {
    place: "indicator",
    name: "indicator",
    href: "/enter/indicator",
    about: "What is measured, whoever measures it: trade turnover, real GDP, wheat exports.",
  },
  {
    place: "series",
    name: "series",
    href: "/enter/series",
    about: "One publisher’s figures for an indicator, on one basis: unit, prices, adjustment, frequency.",
  },
];
