import { hostOf } from "@/lib/domain/values/web-address";
import { formatName } from "@/lib/format/numbers";
import type { StatementOptions } from "@/lib/input/form/statement-options";

type Known = Pick<StatementOptions, "speakers" | "sources">;

/** Suggested values for the fields beside a filled one, by field name. Callers fill only blank fields. */
export function suggestedSourceText(name: string, text: string, { speakers, sources }: Known): Readonly<Record<string, string>> {
  const row = name.split(".").slice(0, 2).join(".");
  if (name.endsWith(".source.url")) return ofSource(`${row}.source`, text.trim(), sources);
  if (!name.startsWith("speakers.") || !name.endsWith(".name")) return {};
  const speaker = speakers.find((one) => one.name === text.trim());
  return speaker?.capacity ? { [`${row}.capacity`]: speaker.capacity } : {};
}

/** Values of the source with this address; otherwise publisher and language of the newest source on the same host. */
function ofSource(source: string, url: string, sources: Known["sources"]): Readonly<Record<string, string>> {
  const held = sources.find((one) => one.url === url);
  const known =
    held ?? sources.find((one) => hostOf(one.url) !== null && hostOf(one.url) === hostOf(url) && (one.publisher ?? one.language) !== null);
  if (known === undefined) return {};
  return {
    ...(known.publisher !== null && { [`${source}.publisher`]: known.publisher }),
    ...(known.language !== null && { [`${source}.language`]: formatName(known.language, "language") }),
    ...(held?.title && { [`${source}.title`]: held.title }),
  };
}
