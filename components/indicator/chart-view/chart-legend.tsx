import type { OutturnRows, StatedRow } from "@/lib/chart/outturn/outturn-rows";
import type { KeyMarkName } from "@/lib/chart/render/key-mark";
import { addressWith } from "@/lib/input/query/as-of-context";
import type { IndicatorPage } from "@/lib/input/query/indicator-page";
import { ALL_BASES, type View, viewQuery } from "@/lib/input/query/view";
import { Menu } from "../../page/menu";
import { Term } from "../../values/term";
import { KeyMark } from "./key-mark";

type Props = {
  readonly page: IndicatorPage;
  /** What the main chart draws; null when another chart stands there. */
  readonly rows: OutturnRows | null;
};

const BASIS_MARKS: readonly KeyMarkName[] = ["column", "dashed", "dotted"];

/** Whose published values the chart draws, and how; the choice of another basis; and what each mark of a stated figure means. */
export function ChartLegend({ page, rows }: Props) {
  const bases = page.judged.history.series;
  return (
    <div className="chart-legend">
      <div className="legend-bases">
        <span className="quiet">
          <Term id="basis">Basis</Term>
        </span>
        {rows?.bases.map(({ key, name, title }, index) => (
          <span key={key} title={title}>
            <KeyMark name={BASIS_MARKS[index] ?? "dotted"} /> {name}
          </span>
        ))}
        {rows === null && <span>each in a panel</span>}
        {bases.length > 1 && <BasisMenu page={page} first={rows?.bases[0]?.key ?? null} />}
      </div>
      <div className="legend-marks">
        {rows !== null &&
          KEYS.filter(({ isIn }) => rows.stated.some(isIn)).map(({ name, words }) => (
            <span key={name}>
              <KeyMark name={name} /> {words}
            </span>
          ))}
        {rows?.bases.some(({ observed }) => observed.some(({ provisional }) => provisional)) && (
          <span>
            <KeyMark name="openColumn" /> provisional
          </span>
        )}
      </div>
    </div>
  );
}

/** Links to every basis as the first of the chart, and to a panel each. */
function BasisMenu({ page: { judged, view, context, path }, first }: { readonly page: IndicatorPage; readonly first: string | null }) {
  const address = (changed: Partial<View>) => addressWith(path, viewQuery({ ...view, ...changed }), context);
  const isAll = view.series === ALL_BASES;
  return (
    <Menu label="change" className="basis-menu">
      <ul>
        {judged.history.series.map(({ series: { slug, title } }) => (
          <li key={slug}>
            <a href={address({ series: slug, figure: null })} aria-current={!isAll && slug === first ? "true" : undefined}>
              {title}
            </a>
          </li>
        ))}
        <li>
          <a href={address({ series: ALL_BASES })} aria-current={isAll ? "true" : undefined}>
            Each in a panel
          </a>
        </li>
      </ul>
    </Menu>
  );
}

type Key = { readonly name: KeyMarkName; readonly words: string; readonly isIn: (row: StatedRow) => boolean };

const KEYS: readonly Key[] = [
  { name: "point", words: "stated: one figure", isIn: ({ stated }) => stated.shape === "point" && stated.hedge === null },
  { name: "about", words: "“about”", isIn: ({ stated }) => stated.shape === "point" && stated.hedge !== null },
  { name: "range", words: "range", isIn: ({ stated }) => stated.shape === "range" && stated.central === null },
  { name: "central", words: "range, notch: central", isIn: ({ stated }) => stated.central !== null },
  { name: "floor", words: "more than", isIn: ({ stated }) => stated.shape === "floor" },
  { name: "ceiling", words: "less than", isIn: ({ stated }) => stated.shape === "ceiling" },
];
