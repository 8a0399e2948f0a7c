/**
 * Widths in pixels at which a chart over the whole page is drawn before scripts run; the page's styles show the widest that fits.
 * They are the contents of phones (320 and 390 pixels), paper and small tablets, large tablets, and wide pages.
 */
export const PAGE_WIDTHS: readonly number[] = [288, 358, 680, 900, 1200];

/** The same for a chart in an embed, whose frame may have any width. */
export const EMBED_WIDTHS: readonly number[] = [288, 358, 560, 680, 900, 1200];

/** The same for a chart that stands beside another on a wide page. */
export const HALF_WIDTHS: readonly number[] = [288, 358, 560, 680];

/** The same for a chart in the wider column of a page of two. */
export const SPLIT_WIDTHS: readonly number[] = [288, 358, 680, 792];

/** The same for the number line that leads the home page. */
export const LEAD_WIDTHS: readonly number[] = [288, 358, 560, 620, 792];

/** The same for a chart in a closed part of a page: one for phones, one for wider pages. Scripts lay it out anew when it is opened. */
export const FOLDED_WIDTHS: readonly number[] = [288, 680];

/** The same for two drawings that stand side by side, and that scripts leave as they are. */
export const FOLDED_HALF_WIDTHS: readonly number[] = [288, 560];

/** Width in pixels of a chart on paper. */
export const PRINT_WIDTH = 680;

/** Width in pixels of a chart in a file, unless another is asked for. */
export const FILE_WIDTH = 1200;
