/** Query parameters as pages receive them: a repeated one is an array. */
export function searchParamsObject(params: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries([...new Set(params.keys())].map((name) => [name, onceOrAll(params.getAll(name))]));
}

function onceOrAll(values: string[]): string | string[] {
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : values;
}
