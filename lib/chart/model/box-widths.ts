/** Widths in pixels of a chart over the whole width of a wide page, of paper and of a phone. */
export const BOX_WIDTHS = { wide: 1200, print: 680, narrow: 358 } as const;
