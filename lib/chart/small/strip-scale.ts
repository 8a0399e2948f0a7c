/**
 * `ratio`: levels in percent of the first outturn. `points`: rates in points from the first outturn. The outturn stands in the middle and
 * `reach` at both edges: a share of the outturn (0.1 is 10%), a factor when `isLog`, or points.
 */
export type StripScale = {
  readonly kind: "ratio" | "points";
  readonly reach: number;
  /** Half and double are equally far from the middle. */
  readonly isLog: boolean;
  readonly ticks: readonly [low: string, middle: string, high: string];
};

/** The numbers of one row: its outturns, the first of which stands in the middle, and its stated bounds. */
export type StripNumbers = { readonly outturns: readonly number[]; readonly bounds: readonly number[] };

/** Of floating point: 105% is at the edge of a scale to 105%. */
const ROUNDING = 1e-9;

const POINTS = [0.5, 1, 2, 5, 10, 20, 50, 100, 200];
const SHARES = [0.02, 0.05, 0.1, 0.2, 0.5];
const FACTORS = [2, 4, 10, 100];

/** Of seven rows one may lie beyond the scale; it is drawn at the edge. */
const MOST_BEYOND = 0.15;

/** The narrowest scale that holds all rows but one in seven, so that most marks can be told apart. */
export function fitStripScale(rows: readonly StripNumbers[], kind: StripScale["kind"]): StripScale {
  const scales = scalesOf(kind);
  const isUsable = ({ outturns, bounds }: StripNumbers) =>
    outturns.length > 0 && (kind === "points" || [...outturns, ...bounds].every((value) => value > 0));
  const held = rows.filter(isUsable);
  const beyond = Math.floor(held.length * MOST_BEYOND);
  const fitting = scales.find((scale) => held.filter((row) => !isInside(scale, row)).length <= beyond);
  return fitting ?? scales.at(-1) ?? pointsScale(10);
}

/** Where a value stands: 0 is the middle, −1 and 1 are the edges. */
export function placeOn({ kind, reach, isLog }: StripScale, value: number, reference: number): number {
  if (kind === "points") return (value - reference) / reach;
  return isLog ? Math.log(value / reference) / Math.log(reach) : (value / reference - 1) / reach;
}

function isInside(scale: StripScale, { outturns, bounds }: StripNumbers): boolean {
  const [reference = 0] = outturns;
  return [...outturns, ...bounds].every((value) => Math.abs(placeOn(scale, value, reference)) <= 1 + ROUNDING);
}

function scalesOf(kind: StripScale["kind"]): readonly StripScale[] {
  return kind === "points" ? POINTS.map(pointsScale) : [...SHARES.map(shareScale), ...FACTORS.map(factorScale)];
}

function pointsScale(reach: number): StripScale {
  return { kind: "points", reach, isLog: false, ticks: [`−${reach}`, "0", `+${reach}`] };
}

function shareScale(reach: number): StripScale {
  const percent = Math.round(reach * 100);
  return { kind: "ratio", reach, isLog: false, ticks: [String(100 - percent), "100", String(100 + percent)] };
}

function factorScale(reach: number): StripScale {
  return { kind: "ratio", reach, isLog: true, ticks: [String(100 / reach), "100", String(100 * reach)] };
}
