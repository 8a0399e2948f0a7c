import type { Source } from "../domain/ledger/source";
import { hostOf } from "../domain/values/web-address";

/** How a source is named: its title, else its publisher, else the host of its address, else the start of its hash. */
export function nameOfSource({ title, publisher, url, sha256 }: Source): string {
  return title ?? publisher ?? hostOf(url) ?? (sha256 === null ? "a document without a name" : `document ${sha256.slice(0, 12)}`);
}
