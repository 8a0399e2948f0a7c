/** A row that a form recorded, and the links on from it. */
export type RecordedRow = {
  readonly words: string;
  readonly href: string;
  readonly next: readonly { readonly words: string; readonly href: string }[];
};
