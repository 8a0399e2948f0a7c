import type { ReactNode } from "react";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { Footer } from "./footer";
import { Masthead, type MenuPlace } from "./masthead";

type Props = {
  /** Document title, followed by " · Outturn". */
  readonly title: string;
  readonly here: MenuPlace | null;
  readonly path: string;
  /** Null on an error page, which reads no data. */
  readonly context: AsOfContext | null;
  /** Content of the front page's masthead. */
  readonly front?: { readonly counts: string };
  /** Error about the address, on pages without a control that shows it. */
  readonly error?: string | null;
  readonly children: ReactNode;
};

/** Page layout: title, masthead, content and footer. */
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
