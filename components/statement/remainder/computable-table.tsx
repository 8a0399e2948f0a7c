import type { Remainder } from "@/lib/domain/analysis/remainder";
import { middleOf } from "@/lib/domain/judging/outcome";
import { FigureValue } from "../../values/figure-value";
import { amountText, outturnMinus } from "./range-text";
import type { RemainderBasis, RemainderGroup } from "./remainder-group";

type Method = { readonly name: string; readonly of: (computable: Remainder["computable"]) => string | null };

const METHODS: readonly Method[] = [
  { name: "No change: the last such period known", of: ({ noChange }) => noChange },
  { name: "Last growth again", of: ({ lastGrowth }) => lastGrowth },
  { name: "Straight line", of: ({ straightLine }) => straightLine },
  { name: "Last year’s months added", of: ({ lastYearsMonths }) => lastYearsMonths },
  { name: "Last year’s share", of: ({ lastYearsShare }) => lastYearsShare?.value ?? null },
];

/** Naive forecasts computable that day, one row per method, and the midpoint of the stated figure, beside the outturn when there is one. */
export function ComputableTable({ group: { figures, bases } }: { readonly group: RemainderGroup }) {
  return (
    <table className="dense rows rows-sides rows-computable">
      <thead>
        <tr>
          <td rowSpan={2} />
          {bases.map(({ series, name }) => (
            <th scope="colgroup" colSpan={2} key={series.slug} title={series.title}>
              {name}
            </th>
          ))}
        </tr>
        <tr>
          {bases.map(({ series }) => (
            <Heads key={series.slug} />
          ))}
        </tr>
      </thead>
      <tbody>
        {METHODS.map(({ name, of }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {bases.map((basis) => (
              <Cells key={basis.series.slug} value={of(basis.remainder.computable)} basis={basis} />
            ))}
          </tr>
        ))}
        {figures.map(({ judged: { figure } }) => {
          const middle = middleOf(figure.stated);
          if (middle === null) return null;
          return (
            <tr className="chosen" key={figure.id}>
              <th scope="row">
                <FigureValue figure={figure} length="short" />
                {figure.stated.shape === "range" && (figure.stated.central === null ? ", the midpoint" : ", the central value")}
              </th>
              {bases.map((basis) => (
                <Cells key={basis.series.slug} value={middle.toFixed()} basis={basis} />
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Heads() {
  return (
    <>
      <th scope="col" className="number">
        Gives
      </th>
      <th scope="col" className="number">
        Outturn minus it
      </th>
    </>
  );
}

function Cells({ value, basis: { series, name, outturn } }: { readonly value: string | null; readonly basis: RemainderBasis }) {
  const { unit } = series;
  return (
    <>
      <td className="number" data-head={name}>
        {value === null ? <span className="quiet">not held</span> : amountText(value, unit, "short")}
      </td>
      <td className="number" data-head="outturn minus it">
        {value !== null && outturn !== null && outturnMinus(outturn, value, unit)}
      </td>
    </>
  );
}
