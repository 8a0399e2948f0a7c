/** The option after or before the active one in a list of `count`, through -1: none, the field itself. */
export function moveActive(active: number, key: "ArrowDown" | "ArrowUp", count: number): number {
  const places = count + 1;
  const step = key === "ArrowDown" ? 1 : -1;
  return ((active + 1 + step + places) % places) - 1;
}
