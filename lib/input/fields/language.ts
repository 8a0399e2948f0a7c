const CODES =
  "ar az be bg bn cs da de el en es et fa fi fr ga he hi hr hu hy id is it ja ka kk ko ky lt lv mk mn ms nl no pl pt ro ru sk sl sq sr sv ta tg th tk tr uk ur uz vi zh";

let byName: ReadonlyMap<string, string> | undefined;

/** A language as typed: an English name becomes its code; anything else is returned unchanged. */
export function readLanguage(text: string): string {
  const typed = text.trim();
  byName ??= new Map(
    CODES.split(" ").map((code) => [new Intl.DisplayNames("en", { type: "language" }).of(code)?.toLowerCase() ?? code, code]),
  );
  return byName.get(typed.toLowerCase()) ?? typed;
}
