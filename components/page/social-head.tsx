type Props = {
  /** "https://outturn.example": machines that read these want whole addresses. */
  readonly origin: string;
  readonly title: string;
  /** One sentence. */
  readonly description: string;
  /** Addresses on this site. */
  readonly page: string;
  readonly card: string;
  /** Where the page has a chart to embed. */
  readonly embeddable?: boolean;
};

/** What other sites read to show a page: a card with a picture, and how its chart is embedded. React puts these into the head. */
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
