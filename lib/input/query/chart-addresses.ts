import { type AsOfContext, addressWith, pinned } from "./as-of-context";
import { type View, viewQuery } from "./view";

/** Which chart: the path of the page that it is about, "/indicators/turnover", and its name in its registry. */
export type ChartPlace = { readonly path: string; readonly name: string };

/** Addresses of everything that can be taken away of a chart in one view, below the origin. */
export type ChartAddresses = Readonly<Record<keyof typeof FILES | "page" | "frozen" | "table" | "embed" | "frozenEmbed" | "marks", string>>;

/** Endings of the files of a chart, which `lib/http/chart-files/chart-response.ts` answers. */
const FILES = {
  csv: ".csv",
  zip: ".zip",
  svg: ".svg",
  png: ".png",
  png2: "@2x.png",
  csl: ".csl.json",
  metadata: ".metadata.json",
} as const;

/**
 * The addresses of a view of a chart. `page` and `embed` move with what is published, unless the view looks back; the frozen ones name
 * the day and the ledger number. Pages write them, and browsers follow a view that changes without a load.
 */
export function chartAddresses({ path, name }: ChartPlace, view: View, context: AsOfContext): ChartAddresses {
  const query = viewQuery(view);
  const chart = viewQuery({ ...view, show: "chart" });
  const file = (ending: string) => addressWith(`${path}/charts/${name}${ending}`, query, context);
  const other = viewQuery({ ...view, show: view.show === "table" ? "chart" : "table" });
  const live = { ...context, asOf: context.today, ledger: context.head };
  return {
    csv: file(FILES.csv),
    zip: file(FILES.zip),
    svg: file(FILES.svg),
    png: file(FILES.png),
    png2: file(FILES.png2),
    csl: file(FILES.csl),
    metadata: file(FILES.metadata),
    marks: file(".marks.json"),
    page: addressWith(path, query, context),
    frozen: addressWith(path, query, pinned(context)),
    table: `${addressWith(path, other, context)}#chart-${name}`,
    embed: addressWith(`/embed${path}/${name}`, chart, live),
    frozenEmbed: addressWith(`/embed${path}/${name}`, chart, pinned(context)),
  };
}
