/** Widths in pixels of a chart over the whole width of a wide page, of paper and of a phone. */
export const BOX_WIDTHS = { wide: 1200, print: 680, narrow: 358 } as const;

/** The boxes of a page, of which its styles show one. */
export type BoxName = keyof typeof BOX_WIDTHS;
