import { searchParamsObject } from "@/lib/input/query/search-params";
import { parseView, type View, viewQuery } from "@/lib/input/query/view";

/** What a chart in the browser changes of its view by itself. */
export type ViewQuery = Pick<View, "from" | "to" | "off" | "scale">;

/** Reads it as the server does: unknown values are ignored, old ones understood. */
export function readViewQuery(query: URLSearchParams): ViewQuery {
  const { from, to, off, scale } = parseView(searchParamsObject(query));
  return { from, to, off, scale };
}

/** The address with the parameters of a view in place of its own. */
export function withViewQuery(address: string, view: ViewQuery): string {
  const [rest = "", fragment] = address.split("#", 2);
  const [path = "", own] = rest.split("?", 2);
  const query = new URLSearchParams(own);
  const { from, to, off, scale } = viewQuery({ ...parseView(searchParamsObject(query)), ...view });
  // What an old address says with it stands in `off` now.
  query.delete("nature");
  for (const [name, value] of Object.entries({ from, to, off, scale })) {
    query.delete(name);
    for (const one of [value ?? []].flat()) query.append(name, one);
  }
  return `${path}${query.size === 0 ? "" : `?${query}`}${fragment === undefined ? "" : `#${fragment}`}`;
}

export function isSameView(one: ViewQuery, other: ViewQuery): boolean {
  return withViewQuery("", one) === withViewQuery("", other);
}
