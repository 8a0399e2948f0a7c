import type { StatedRow } from "@/lib/chart/outturn/outturn-rows";
import type { KeyMarkName } from "@/lib/chart/render/key-mark";
import { KeyMark } from "./key-mark";
import type { LegendRows } from "./legend-rows";

/** What each mark of a stated figure means, of those that the chart has. */
export function LegendKeys({ rows: { stated, hasProvisional, hasColumns } }: { readonly rows: LegendRows }) {
  const keys = KEYS.filter(({ isIn }) => stated.some(isIn));
  if (keys.length === 0 && !hasProvisional) return null;
  return (
    <div className="legend-marks">
      {keys.map(({ name, words }) => (
        <span key={name}>
          <KeyMark name={name} /> {words}
        </span>
      ))}
      {hasProvisional && (
        <span>
          <KeyMark name={hasColumns ? "openColumn" : "thinLine"} /> provisional
        </span>
      )}
    </div>
  );
}

type Key = { readonly name: KeyMarkName; readonly words: string; readonly isIn: (row: StatedRow) => boolean };

const KEYS: readonly Key[] = [
  { name: "point", words: "one figure", isIn: ({ stated }) => stated.shape === "point" && stated.hedge === null },
  { name: "about", words: "“about”", isIn: ({ stated }) => stated.shape === "point" && stated.hedge !== null },
  { name: "range", words: "range", isIn: ({ stated }) => stated.shape === "range" && stated.central === null },
  { name: "central", words: "range, notch: central", isIn: ({ stated }) => stated.central !== null },
  { name: "floor", words: "more than", isIn: ({ stated }) => stated.shape === "floor" },
  { name: "ceiling", words: "less than", isIn: ({ stated }) => stated.shape === "ceiling" },
];
