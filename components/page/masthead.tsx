import { formatDay } from "@/lib/format/days";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { SearchForm } from "../search/search-form";

/** Pages linked from the menu, and others that a page may say it belongs to. */
export type MenuPlace =
  | "newest"
  | "indicators"
  | "statements"
  | "speakers"
  | "compare"
  | "trackRecord"
  | "due"
  | "releases"
  | "methodology"
  | "search"
  | "enter";

const MENU: readonly { readonly place: MenuPlace; readonly name: string; readonly href: string }[] = [
  { place: "newest", name: "Newest", href: "/" },
  { place: "indicators", name: "Indicators", href: "/indicators" },
  { place: "statements", name: "Statements", href: "/statements" },
  { place: "speakers", name: "Speakers", href: "/speakers" },
  { place: "compare", name: "Compare", href: "/compare" },
  { place: "trackRecord", name: "Track record", href: "/track-record" },
  { place: "due", name: "Due", href: "/due" },
  { place: "releases", name: "Releases", href: "/releases" },
  { place: "methodology", name: "Methodology", href: "/methodology" },
];

/** What the top line of the front page says beside the day: in the middle, and at the right. */
export type FrontFacts = { readonly counts: string; readonly indicators?: string };

type Props = { readonly here: MenuPlace | null; readonly context: AsOfContext | null; readonly front?: FrontFacts };

/** Name, search box and menu; the front page's is larger and says what the site is. */
export function Masthead({ here, context, front }: Props) {
  return (
    <header className={front ? "masthead front-masthead" : "masthead"}>
      {front && context && (
        <p className="masthead-facts">
          <span>{formatDay(context.asOf, "long")}</span>
          <span>{front.counts}</span>
          <span>{front.indicators}</span>
        </p>
      )}
      <a className="wordmark" href={context === null ? "/" : addressAt("/", context)}>
        Outturn
      </a>
      {/* On a phone it shows and hides the menu that follows, without script. */}
      <details className="menu-button">
        <summary>Menu</summary>
      </details>
      {front && <p className="tag">What officials said a trade figure would be, and what it turned out to be.</p>}
      {here !== "search" && <SearchForm context={context} />}
      <Menu here={here} context={context} />
    </header>
  );
}

/** Menu links keep the page's as-of context. */
function Menu({ here, context }: Pick<Props, "here" | "context">) {
  return (
    <nav className="nav" aria-label="Sections">
      {MENU.map(({ place, name, href }) => (
        <a key={place} href={context === null ? href : addressAt(href, context)} {...(place === here && { "aria-current": "page" })}>
          {name}
        </a>
      ))}
      <a className="enter" href="/enter" {...(here === "enter" && { "aria-current": "page" })}>
        Enter a figure
      </a>
    </nav>
  );
}
