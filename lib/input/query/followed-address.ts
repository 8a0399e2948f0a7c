/** Parameters that a chart in the browser changes without a load. From and to belong together. */
const GROUPS = [["from", "to"], ["scale"]] as const;
/** A parameter with a value for each thing that is left out. */
const SET = "off";

/**
 * The address of a link as it is now. The page was written for `written`; since then the reader has changed the view to `shown` without
 * a load. What the link changes of the page's view it still changes; all else follows the view that is shown. All three are addresses or
 * their queries; only the link's own path is used.
 */
export function followedAddress(link: string, written: string, shown: string): string {
  const [path, query, fragment] = partsOf(link);
  const [, before] = partsOf(written);
  const [, now] = partsOf(shown);
  const followed = new URLSearchParams(query);
  for (const group of GROUPS) {
    if (group.some((name) => query.get(name) !== before.get(name))) continue;
    for (const name of group) setAll(followed, name, now.getAll(name));
  }
  const [had, has, own] = [before.getAll(SET), now.getAll(SET), query.getAll(SET)];
  const added = own.filter((one) => !had.includes(one) && !has.includes(one));
  const removed = had.filter((one) => !own.includes(one));
  setAll(followed, SET, [...has.filter((one) => !removed.includes(one)), ...added]);
  return `${path}${followed.size === 0 ? "" : `?${followed}`}${fragment}`;
}

/** Whether two addresses differ at most in what a chart in the browser changes by itself, so that no page need be loaded between them. */
export function isSameButForView(one: string, other: string): boolean {
  const [path, query] = partsOf(one);
  const [otherPath, otherQuery] = partsOf(other);
  const own: readonly string[] = [...GROUPS.flat(), SET];
  for (const name of own) {
    query.delete(name);
    otherQuery.delete(name);
  }
  query.sort();
  otherQuery.sort();
  return path === otherPath && query.toString() === otherQuery.toString();
}

function partsOf(address: string): readonly [path: string, query: URLSearchParams, fragment: string] {
  const hash = address.indexOf("#");
  const [whole, fragment] = hash < 0 ? [address, ""] : [address.slice(0, hash), address.slice(hash)];
  const mark = whole.indexOf("?");
  return mark < 0 ? [whole, new URLSearchParams(), fragment] : [whole.slice(0, mark), new URLSearchParams(whole.slice(mark)), fragment];
}

/** In the place of what stands there, so that a link that changes nothing stays as it was written. */
function setAll(query: URLSearchParams, name: string, values: readonly string[]): void {
  if (query.getAll(name).join("\n") === values.join("\n")) return;
  query.delete(name);
  for (const value of values) query.append(name, value);
}
