/** In pixels. Narrower charts are drawn as on a phone: periods go down, and text stands above the marks. */
const NARROW_BELOW = 560;
/** In pixels. From here on there is space for panels side by side and for a time axis beside rows. */
const WIDE_FROM = 900;

/** Whether a chart of this width has the form of a phone. */
export function isNarrow(width: number): boolean {
  return width < NARROW_BELOW;
}

/** Whether a chart of this width has space for panels side by side. */
export function isWide(width: number): boolean {
  return width >= WIDE_FROM;
}
