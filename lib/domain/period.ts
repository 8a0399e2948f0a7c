/** What a number is about: SDMX text with its first and last day, both inclusive ("2023-Q1": 2023-01-01 to 2023-03-31). */
export type Period = { readonly text: string; readonly first: string; readonly last: string };
