import { createContext } from "react";
import type { ViewQuery } from "./view-query";

/** The view of a page whose charts change in the browser before the server has written the page anew: its range, what is off, its scale. */
export type ChartView = {
  readonly view: ViewQuery;
  /** The same while the page that the server wrote has another; null as soon as it has this one. */
  readonly ahead: ViewQuery | null;
  /** Shows another view and takes it into the address. */
  readonly change: (changed: Partial<ViewQuery>) => void;
  /** The address of a link of the page as it is now: what it does not change itself follows the view. */
  readonly follow: (link: string) => string;
  /** Opens an address of this page without a full load; where only the view differs the charts do not wait for it. */
  readonly open: (address: string) => void;
};

/** Null outside a page with such charts, as in an embed: each chart then keeps a view of its own. */
export const ChartViewContext = createContext<ChartView | null>(null);
