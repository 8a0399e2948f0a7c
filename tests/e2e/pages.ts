/** Every kind of page, by an address of the founding ledger. Addresses with ids are found by a link on another page. */
export const PAGES = [
  { name: "front", path: "/" },
  { name: "indicator", path: "/indicators/turnover" },
  { name: "indicator as of a day", path: "/indicators/turnover?asOf=2023-12-14" },
  { name: "statement", path: "/indicators/turnover", follow: /^\/statements\/[0-9a-f-]{36}/ },
  { name: "growth", path: "/indicators/turnover?measure=growth" },
  { name: "statements", path: "/statements" },
  { name: "speakers", path: "/speakers" },
  { name: "speaker", path: "/speakers/vladimir-putin" },
  { name: "releases", path: "/releases" },
  { name: "release", path: "/releases", follow: /^\/releases\/[0-9a-f-]{36}/ },
  { name: "compare", path: "/compare" },
  { name: "ways in", path: "/enter" },
  { name: "enter an indicator", path: "/enter/indicator" },
  { name: "enter a series", path: "/enter/series" },
  { name: "what an entry recorded", path: "/enter/recorded/103" },
  { name: "unknown", path: "/nowhere" },
] as const;
