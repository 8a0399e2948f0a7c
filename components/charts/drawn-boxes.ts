import type { Picture } from "@/lib/chart/model/picture";
import type { BoxName } from "@/lib/chart/outturn/outturn-chart";
import { svgText } from "@/lib/chart/render/svg-inline";

export type DrawnBox = { readonly box: BoxName; readonly svg: string; readonly summary: string };

const BOXES: readonly BoxName[] = ["wide", "print", "narrow"];
/** Charts kept, some 100 KB each. */
const MOST = 200;
const kept = new Map<string, readonly DrawnBox[]>();

/**
 * A chart in its three boxes as SVG text. `key` names all that the drawing depends on, both clocks included: the ledger only
 * grows, so what was drawn once stays right. Without a key nothing is kept. The longest unused goes first.
 */
export function drawnBoxes(id: string, chartIn: (box: BoxName) => Picture, key: string | null): readonly DrawnBox[] {
  const name = key === null ? null : `${id} ${key}`;
  const held = name === null ? undefined : kept.get(name);
  const drawn =
    held ??
    BOXES.map((box) => {
      const picture = chartIn(box);
      return { box, svg: svgText(picture, `${id}-${box}`, box), summary: picture.summary };
    });
  if (name === null) return drawn;
  kept.delete(name);
  kept.set(name, drawn);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST) break;
    kept.delete(oldest);
  }
  return drawn;
}
