/** How a link preview shows a page. */
export type Social = {
  readonly title?: string;
  /** One sentence. */
  readonly description?: string;
  /** Path of a picture, 1200 × 630; by default the card of the site. */
  readonly card?: string;
  /** True when the page has a chart to embed. */
  readonly embeddable?: boolean;
};

type Props = {
  readonly title: string;
  readonly description?: string;
  /** "https://outturn.example"; crawlers require absolute addresses. */
  readonly origin: string;
  readonly path: string;
  /** Path and query as asked for: a shared link keeps its day and filters. */
  readonly address: string;
  readonly social?: Social;
};

const SITE = "Outturn";
const SITE_DESCRIPTION = "What officials said a trade figure would be, and what it turned out to be.";
const SITE_CARD = "/card.png";

/**
 * Title, description and canonical address, Open Graph tags for link previews, and oEmbed discovery. React hoists them into the head.
 * The canonical address has no query: filters and days are views of one page.
 */
export function PageHead({ title, description = SITE_DESCRIPTION, origin, path, address, social = {} }: Props) {
  const { title: shared = title, description: sentence = description, card = SITE_CARD, embeddable = false } = social;
  const url = `${origin}${address}`;
  return (
    <>
      <title>{title === SITE ? `${SITE}: stated and actual trade figures` : `${title} · ${SITE}`}</title>
      <meta name="description" content={sentence} />
      <link rel="canonical" href={`${origin}${path}`} />
      <meta property="og:site_name" content={SITE} />
      <meta property="og:type" content={path === "/" ? "website" : "article"} />
      <meta property="og:title" content={shared} />
      <meta property="og:description" content={sentence} />
      <meta property="og:url" content={url} />
      <meta property="og:image" content={`${origin}${card}`} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={sentence} />
      <meta name="twitter:card" content="summary_large_image" />
      {embeddable && (
        <link rel="alternate" type="application/json+oembed" href={`${origin}/api/oembed?url=${encodeURIComponent(url)}`} title={shared} />
      )}
    </>
  );
}
