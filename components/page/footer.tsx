import { RULES_VERSION } from "@/lib/domain/judging/rules-version";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";

const THEMES = ["auto", "light", "dark"] as const;

/** `back` is the address to return to after choosing a theme. The only place on a page that names ledger number and rules. */
export function Footer({ back, context }: { readonly back: string; readonly context: AsOfContext | null }) {
  return (
    <footer className="foot">
      <span>Outturn keeps what officials said a trade figure would be, and what it turned out to be.</span>
      <span>
        {context && (
          <>
            record {context.ledger} · <a href={addressAt("/methodology", context)}>methodology {RULES_VERSION}</a> ·{" "}
          </>
        )}
        <a href="/api/v1/openapi.json">API</a>
        <span className="themes">
          {" · "}theme:{" "}
          {THEMES.map((theme, index) => (
            <span key={theme}>
              {index > 0 && ", "}
              <a className={`theme-${theme}`} href={`/theme?${new URLSearchParams({ to: theme, back })}`} rel="nofollow">
                {theme}
              </a>
            </span>
          ))}
        </span>
      </span>
    </footer>
  );
}
