import type { Mark, Orientation } from "@/lib/chart/model/model";
import { drawMark } from "@/lib/chart/render/draw";
import { Shapes } from "./shapes";
import { useScales } from "./use-scales";

type Props = { readonly mark: Mark; readonly orientation: Orientation };

/** A mark that Recharts has no form for, drawn by `lib/chart` on Recharts' scales. */
export function MarkShape({ mark, orientation }: Props) {
  const scales = useScales(orientation);
  return scales === null ? null : (
    <g data-row={mark.key ?? undefined}>
      <Shapes shapes={drawMark(mark, scales)} />
    </g>
  );
}
