import type { Figure } from "@/lib/domain/ledger/statement";
import type { StatedValue } from "@/lib/domain/values/stated-value";
import { formatStated } from "@/lib/format/numbers";
import { Reading } from "../values/reading";

type Stated = Pick<Figure, "stated" | "measure" | "unit">;

const POINT = (digits: string, multiplier: number, hedge: "about" | "nearly" | "justOver" | null): StatedValue => ({
  shape: "point",
  value: { digits, multiplier },
  hedge,
});

/** Example values; the table computes their readings. */
const EXAMPLES: readonly Stated[] = [
  { stated: POINT("2", 9, null), measure: "level", unit: "USD" },
  { stated: POINT("220.0", 9, null), measure: "level", unit: "USD" },
  { stated: POINT("220", 9, "about"), measure: "level", unit: "USD" },
  { stated: POINT("200", 9, "about"), measure: "level", unit: "USD" },
  { stated: POINT("190", 9, "nearly"), measure: "level", unit: "USD" },
  { stated: POINT("220", 9, "justOver"), measure: "level", unit: "USD" },
  { stated: POINT("30", 0, "about"), measure: "growth", unit: null },
  { stated: POINT("5", 0, "about"), measure: "growth", unit: null },
];

/** Readings of stated values (rule 3): a statement's figures, then examples. */
export function ReadingsTable({ figures }: { readonly figures: readonly Figure[] }) {
  const rows: readonly Stated[] = [...figures, ...EXAMPLES];
  return (
    <table className="counts">
      <thead>
        <tr>
          <th scope="col">Stated</th>
          <th scope="col">Taken to hold</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((figure) => {
          const words = formatStated(figure.stated, figure.measure, figure.unit, "long");
          return (
            <tr key={words}>
              <th scope="row">{words}</th>
              <td>
                <Reading figure={figure} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
