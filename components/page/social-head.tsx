type Props = {
  /** "https://outturn.example"; crawlers require absolute addresses. */
  readonly origin: string;
  readonly title: string;
  /** One sentence. */
  readonly description: string;
  /** Paths on this site. */
  readonly page: string;
  readonly card: string;
  /** True when the page has a chart to embed. */
  readonly embeddable?: boolean;
};

/** Open Graph tags for link previews, and oEmbed discovery. React hoists them into the head. */
export function SocialHead({ origin, title, description, page, card, embeddable = false }: Props) {
  const address = `${origin}${page}`;
  return (
    <>
      <meta property="og:site_name" content="Outturn" />
      <meta property="og:type" content="article" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={address} />
      <meta property="og:image" content={`${origin}${card}`} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={description} />
      <meta name="twitter:card" content="summary_large_image" />
      {embeddable && (
        <link
          rel="alternate"
          type="application/json+oembed"
          href={`${origin}/api/oembed?url=${encodeURIComponent(address)}`}
          title={title}
        />
      )}
    </>
  );
}
