// Spacing of text at 12.5 to 13 px, in pixels.

/** From one baseline to the next. */
export const LINE_HEIGHT = 15;
/** From the middle of a line of text down to its baseline. */
export const BASELINE_SHIFT = 4;
