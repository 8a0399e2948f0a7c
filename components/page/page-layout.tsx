import type { ReactNode } from "react";
import { type AsOfContext, isNow } from "@/lib/input/query/as-of-context";
import { AsOfBar } from "../as-of/as-of-bar";
import { Footer } from "./footer";
import { type FrontFacts, Masthead, type MenuPlace } from "./masthead";

export type PageLayoutProps = {
  readonly here: MenuPlace | null;
  /** Path and query of the page, for links that come back to it. */
  readonly address: string;
  /** Null on an error page, which reads no data. */
  readonly context: AsOfContext | null;
  /** Content of the front page's masthead. */
  readonly front?: FrontFacts;
  /** Error about the address, on pages without a control that shows it. */
  readonly error?: string | null;
  readonly children: ReactNode;
};

/** What every page has around its content: the bar of another day, masthead, menu and footer. */
export function PageLayout({ here, address, context, front, error = null, children }: PageLayoutProps) {
  return (
    <>
      <a className="skip" href="#main">
        Skip to content
      </a>
      {context !== null && !isNow(context) && <AsOfBar address={address} context={context} />}
      <div className="page">
        <Masthead here={here} context={context} {...(front && { front })} />
        <main id="main">
          {error !== null && (
            <p className="error mt-4" role="alert">
              {error} Shown as of today instead.
            </p>
          )}
          {children}
        </main>
        <Footer back={address} context={context} />
      </div>
    </>
  );
}
