import { RULES_VERSION } from "@/lib/domain/judging/rules-version";
import { formatDay } from "@/lib/format/days";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { SearchForm } from "../search/search-form";

/** Pages linked from the masthead. */
export type MenuPlace = "indicators" | "statements" | "speakers" | "releases" | "compare" | "methodology" | "search" | "enter";

const MENU: readonly { readonly place: MenuPlace; readonly name: string; readonly href: string }[] = [
  { place: "indicators", name: "Indicators", href: "/" },
  { place: "statements", name: "Statements", href: "/statements" },
  { place: "speakers", name: "Speakers", href: "/speakers" },
  { place: "releases", name: "Releases", href: "/releases" },
  { place: "compare", name: "Compare", href: "/compare" },
  { place: "methodology", name: "Methodology", href: "/methodology" },
  { place: "search", name: "Search", href: "/search" },
];

type Props = { readonly here: MenuPlace | null; readonly context: AsOfContext | null; readonly front?: { readonly counts: string } };

export function Masthead({ here, context, front }: Props) {
  if (front) return <FrontMasthead here={here} context={context} counts={front.counts} />;
  return (
    <header>
      <div className="bar">
        <a className="wordmark" href={context === null ? "/" : addressAt("/", context)}>
          Outturn
        </a>
        {context && (
          <span className="masthead-as-of">
            {asOfText(context)} · <LedgerText context={context} />
          </span>
        )}
      </div>
      <Menu here={here} context={context} />
    </header>
  );
}

function FrontMasthead({ here, context, counts }: Omit<Props, "front"> & { readonly counts: string }) {
  return (
    <header className="front-masthead">
      {context && (
        <p className="masthead-as-of">
          <span>{asOfText(context)}</span>
          <span>{counts}</span>
          <span>
            <LedgerText context={context} />
          </span>
        </p>
      )}
      <div className="name">
        <a className="wordmark" href={context === null ? "/" : addressAt("/", context)}>
          Outturn
        </a>
        <p className="tag">What officials said a trade figure would be, and what it turned out to be.</p>
        <SearchForm context={context} />
      </div>
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

function asOfText({ asOf }: AsOfContext): string {
  return `As of ${formatDay(asOf, "long")}`;
}

function LedgerText({ context }: { readonly context: AsOfContext }) {
  return (
    <>
      ledger {context.ledger} ·{" "}
      <a className="rules-link" href={addressAt("/methodology", context)}>
        rules {RULES_VERSION}
      </a>
    </>
  );
}
