/** What of this server's answers is kept whole: pages, for as long as nothing they depend on changes, and the program's own files. */
export type Keepable = "page" | "file";

/** How an answer is packed on the wire. */
export type Encoding = "br" | "gzip" | "identity";

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

// Forms hold a key for one sending, the theme is a cookie, embeds have a policy of their own, and what has an ending or is of the
// API has its own ETag.
const NO_PAGE = /^\/(enter|theme|embed|api|_next)(\/|$)|\.[a-z0-9.]+$/i;
const FILE = /^\/_next\/static\//;
/** Parts of a page that the framework's script asks for, and parts of a file. */
const PARTIAL = ["rsc", "next-action", "next-router-prefetch", "next-router-state-tree", "range"];

/** Whether the answer to a request may be kept whole, by method, path (without its query) and headers in lower case. */
export function keepableAs(method: string | undefined, path: string, headers: Headers): Keepable | null {
  if (method !== "GET" || PARTIAL.some((name) => headers[name] !== undefined)) return null;
  if (FILE.test(path)) return "file";
  return NO_PAGE.test(path) ? null : "page";
}

/** The best packing that a client takes, by its Accept-Encoding. */
export function encodingOf(accepted = ""): Encoding {
  const taken = accepted
    .toLowerCase()
    .split(",")
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(";")[0]?.trim());
  if (taken.includes("br")) return "br";
  return taken.includes("gzip") ? "gzip" : "identity";
}

/** The choice of theme in a Cookie header: "light", "dark", or "" for what the system says. */
export function themeOf(cookie = ""): "light" | "dark" | "" {
  const chosen = /(?:^|;\s*)theme=(light|dark)(?:;|$)/.exec(cookie)?.[1];
  return chosen === "light" || chosen === "dark" ? chosen : "";
}
