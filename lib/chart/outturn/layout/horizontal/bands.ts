import { MAX_LABELLED_GROUPS, type Slot } from "../slots";

/** A lane of marks in pixels: the positions of its groups, by their index in the slot. */
export type Lane = { readonly top: number; readonly bottom: number; readonly groups: readonly number[] };

/** Lines of text and lanes of marks of one slot, from top to bottom; text never lies on a lane. */
export type Band = {
  readonly slot: Slot;
  readonly top: number;
  readonly bottom: number;
  readonly lanes: readonly Lane[];
  /** Baselines: of the published values of an open band, of the figure of each lane, of the outcome. */
  readonly values: number | null;
  readonly figures: readonly number[];
  readonly outcome: number | null;
  /** Baseline of the numbers beyond the scale in a closed band; null when there are none. */
  readonly beyond: number | null;
};

export type BandInput = { readonly slot: Slot; readonly isOpen: boolean; readonly hasBeyond: boolean; readonly hasOutcome: boolean };

const TEXT = 18;
const LANE = 18;
const PAD = 5;
/** Of a closed band: two lines of text stand before it. */
const MIN_HEIGHT = 36;
/** Pixels from mark to mark in a closed band. */
const MARK_STEP = 10;
const BASELINE = 13;

/** Bands from `top` down: an open one has a line of text and a lane for each figure, a closed one a lane for all. */
export function layoutBands(inputs: readonly BandInput[], top: number): readonly Band[] {
  let y = top;
  return inputs.map((input) => {
    const band = input.isOpen ? openBand(input, y) : closedBand(input, y);
    y = band.bottom;
    return band;
  });
}

function closedBand({ slot, hasBeyond }: BandInput, top: number): Band {
  const text = hasBeyond ? TEXT : 0;
  const lane = Math.max(MIN_HEIGHT - 2 * PAD, slot.groups.length * MARK_STEP + 4);
  const from = top + PAD + text;
  const lanes = [{ top: from, bottom: from + lane, groups: slot.groups.map((_, index) => index) }];
  const bottom = from + lane + PAD;
  return { slot, top, bottom, lanes, values: null, figures: [], outcome: null, beyond: hasBeyond ? top + PAD + BASELINE : null };
}

function openBand({ slot, hasOutcome }: BandInput, top: number): Band {
  let y = top + PAD;
  const values = y + BASELINE;
  y += TEXT;
  const figures: number[] = [];
  const lanes: Lane[] = [];
  const labelled = slot.groups.slice(-MAX_LABELLED_GROUPS);
  const skipped = slot.groups.length - labelled.length;
  labelled.forEach((_, index) => {
    figures.push(y + BASELINE);
    y += TEXT;
    lanes.push({ top: y, bottom: y + LANE, groups: [skipped + index] });
    y += LANE;
  });
  if (labelled.length === 0) {
    lanes.push({ top: y, bottom: y + LANE, groups: [] });
    y += LANE;
  }
  const outcome = hasOutcome ? y + BASELINE + 4 : null;
  return { slot, top, bottom: y + (hasOutcome ? TEXT + 4 : 0) + PAD, lanes, values, figures, outcome, beyond: null };
}
