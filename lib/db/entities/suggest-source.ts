import { hostOf } from "../../domain/values/web-address";
import { database } from "../connection/client";

/** Suggested fields for a source: those of the stored source, or of another source on the same host. */
export type SuggestedSource = { readonly publisher: string | null; readonly title: string | null; readonly language: string | null };

/** Suggests a source for a URL: the stored one, or else the newest on the same host without its title; null when there is neither. */
export async function suggestSource(url: string): Promise<SuggestedSource | null> {
  const select = { publisher: true, title: true, language: true } as const;
  const existing = await database().source.findFirst({ where: { url }, orderBy: { sequence: "asc" }, select });
  if (existing !== null) return existing;
  const host = hostOf(url);
  if (host === null) return null;
  const starts = ["https://", "http://"].flatMap((scheme) =>
    [host, `www.${host}`].map((name) => ({ url: { startsWith: `${scheme}${name}/` } })),
  );
  const known = [{ publisher: { not: null } }, { language: { not: null } }];
  const ofHost = await database().source.findFirst({
    where: { AND: [{ OR: starts }, { OR: known }] },
    orderBy: { sequence: "desc" },
    select,
  });
  return ofHost && { ...ofHost, title: null };
}
