import { hostOf } from "../../domain/values/web-address";
import { database } from "../connection/client";

/** What is known of a document at an address: of the source itself, or of its host where the address is new. */
export type SuggestedSource = { readonly publisher: string | null; readonly title: string | null; readonly language: string | null };

/** The source held at an address; else the latest of its host, without a title; null where neither is held. */
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
