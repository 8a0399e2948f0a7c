const isDevelopment = process.env.NODE_ENV === "development";

/**
 * The policy of an embed: its own scripts, sheets and fonts; no request to anywhere; any site may frame it. A sandboxed frame has no
 * origin, and not every browser lets 'self' match there, so the host is named too.
 */
export function embedPolicy(nonce: string, host: string): string {
  const own = `'self' ${host}`;
  return [
    "default-src 'none'",
    `script-src ${own} 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src-elem ${own} ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    `img-src ${own}`,
    `font-src ${own}`,
    `connect-src ${isDevelopment ? `${own} ws:` : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors *",
  ].join("; ");
}
