import type { PageContext } from "@/lib/input/query/as-of-context";
import { PageHead, type Social } from "./page-head";
import { PageLayout, type PageLayoutProps } from "./page-layout";

type Props = Omit<PageLayoutProps, "address" | "context"> & {
  /** Document title, followed by " · Outturn". */
  readonly title: string;
  /** The page without filters and days: its canonical address. */
  readonly path: string;
  readonly context: PageContext;
  /** One sentence for search engines and link previews; by default that of the site. */
  readonly description?: string;
  /** What a link preview shows when it differs from title and description, or has a card of its own. */
  readonly social?: Social;
};

/** A page: head, masthead, content and footer. */
export function PageFrame({ title, path, description, social, children, ...layout }: Props) {
  const { origin, address } = layout.context;
  return (
    <PageLayout {...layout} address={address}>
      <PageHead
        title={title}
        origin={origin}
        path={path}
        address={address}
        {...(description && { description })}
        {...(social && { social })}
      />
      {children}
    </PageLayout>
  );
}
