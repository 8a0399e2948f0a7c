/** A path on this site, whatever was asked; "/" for anything else: "//other.example" and "/\other.example" lead elsewhere. */
export function safeRedirectPath(asked: string | null | undefined, otherwise = "/"): string {
  const here = "http://here.invalid";
  if (!asked?.startsWith("/") || !URL.canParse(asked, here)) return otherwise;
  const { origin, pathname, search } = new URL(asked, here);
  return origin === here && !pathname.startsWith("//") ? `${pathname}${search}` : otherwise;
}
