/** Links to a page's citations by number, from 1: "1, 3". */
export function CitationLinks({ places }: { readonly places: readonly number[] }) {
  return places.map((place, index) => (
    <span key={place}>
      {index > 0 && ", "}
      <a href={`#citation-${place}`}>{place}</a>
    </span>
  ));
}
