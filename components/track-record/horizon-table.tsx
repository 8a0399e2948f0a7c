import type { HorizonRecord } from "@/lib/domain/track-record/error-record";
import { errorText, horizonText } from "./labels";

type Props = { readonly id: string; readonly byHorizon: readonly HorizonRecord[]; readonly unit: "percent" | "points" };

/** Errors by forecast horizon. */
export function HorizonTable({ id, byHorizon, unit }: Props) {
  return (
    <table className="counts" id={id}>
      <thead>
        <tr>
          <th scope="col">Stated</th>
          <th scope="col" className="number">
            Figures
          </th>
          <th scope="col" className="number">
            Periods
          </th>
          <th scope="col" className="number">
            Mean error
          </th>
          <th scope="col" className="number">
            Mean size
          </th>
        </tr>
      </thead>
      <tbody>
        {byHorizon.map(({ horizon, n, periods, mean, mae }) => (
          <tr key={horizon}>
            <th scope="row">{horizonText(horizon)}</th>
            <td className="number">{n}</td>
            <td className="number">{periods}</td>
            <td className="number">{errorText(mean, unit)}</td>
            <td className="number">{errorText(mae, unit, false)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
