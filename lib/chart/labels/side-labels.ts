import type { Mark, Role, Run } from "../model/model";
import { RUN_GAP } from "../render/svg-primitives";
import { BASELINE_SHIFT } from "../text/line-spacing";
import { textWidth } from "../text/text-width";
import { truncateText } from "../text/wrap";
import { spreadPositions } from "./spread";

/** A label at the right of a plot for a mark at `from`, `y`. */
export type SideLabel = {
  readonly from: number;
  readonly y: number;
  readonly key: string | null;
  readonly role: Role;
  readonly runs: readonly [number: Run, words: Run];
};

const LINE_HEIGHT = 17;
/** In pixels. A label moved farther than this from its mark gets a leader. */
const MAX_SHIFT_WITHOUT_LEADER = 2;
const MARK_CLEARANCE = 8;
const TICK = 4;

/**
 * Labels in a column at the right, each as near to the height of its mark as the others allow, with a leader when it is not
 * beside the mark.
 */
export function sideLabels(
  labels: readonly SideLabel[],
  { x, top, bottom, width }: { readonly x: number; readonly top: number; readonly bottom: number; readonly width: number },
): readonly Mark[] {
  const sorted = [...labels].sort((a, b) => a.y - b.y);
  const places = spreadPositions(
    sorted.map(({ y }) => y),
    LINE_HEIGHT,
    top,
    bottom,
  );
  if (places === null) return [];
  return sorted.flatMap(({ from, y, key, role, runs }, index): readonly Mark[] => {
    const at = places[index] ?? y;
    const [number, words] = runs;
    const available = width - textWidth(number.text, number.style) - RUN_GAP;
    const common = { outcome: null, key } as const;
    const isComputed = role === "implied";
    const leader: Mark = {
      ...common,
      role: "implied",
      kind: "leader",
      points: [[from + (isComputed ? -TICK : MARK_CLEARANCE), y], ...(isComputed ? [[from + TICK, y] as const] : []), [x - 4, at]],
    };
    const isNear = Math.abs(at - y) <= MAX_SHIFT_WITHOUT_LEADER && x - from < MARK_CLEARANCE * 4;
    return [
      ...(isNear && !isComputed ? [] : [leader]),
      {
        ...common,
        role,
        kind: "label",
        x,
        y: at + BASELINE_SHIFT,
        anchor: "start",
        runs: [number, { ...words, text: truncateText(words.text, words.style, available) }],
        halo: true,
      },
    ];
  });
}
