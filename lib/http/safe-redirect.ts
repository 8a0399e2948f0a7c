/** The path asked for if it is on this site, else `otherwise`: "//other.example" and "/\other.example" lead to other sites. */
export function safeRedirectPath(asked: string | null | undefined, otherwise = "/"): string {
  const here = "http://here.invalid";
  if (!asked?.startsWith("/") || !URL.canParse(asked, here)) return otherwise;
  const { origin, pathname, search } = new URL(asked, here);
  return origin === here && !pathname.startsWith("//") ? `${pathname}${search}` : otherwise;
}
