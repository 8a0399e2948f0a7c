import type { ReactNode } from "react";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { Footer } from "./footer";
import { Masthead, type MenuPlace } from "./masthead";

type Props = {
  /** Before " · Outturn" in the title of the window. */
  readonly title: string;
  readonly here: MenuPlace | null;
  readonly path: string;
  /** Null where nothing could be read. */
  readonly context: AsOfContext | null;
  /** The masthead of the front page. */
  readonly front?: { readonly counts: string };
  /** What is wrong with the address, where no control of the page says it. */
  readonly error?: string | null;
  readonly children: ReactNode;
};

/** What every page has around its content. */
export function PageFrame({ title, here, path, context, front, error = null, children }: Props) {
  return (
    <div className="page">
      <title>{title === "Outturn" ? title : `${title} · Outturn`}</title>
      <a className="skip" href="#main">
        Skip to content
      </a>
      <Masthead here={here} context={context} {...(front && { front })} />
      <main id="main">
        {error !== null && (
          <p className="error mt-4" role="alert">
            {error} Shown as of today instead.
          </p>
        )}
        {children}
      </main>
      <Footer back={context === null ? path : addressAt(path, context)} context={context} />
    </div>
  );
}
