import { NextResponse } from "next/server";

const YEAR = 365 * 24 * 60 * 60;

/** GET /theme?to=auto|light|dark&back=/path: keeps the choice in a cookie and goes back, to this site only. */
export function GET(request: Request): NextResponse {
  const asked = new URL(request.url).searchParams;
  const theme = asked.get("to");
  const response = new NextResponse(null, { status: 303, headers: { location: ownPath(asked.get("back")) } });
  if (theme === "light" || theme === "dark")
    response.cookies.set("theme", theme, { maxAge: YEAR, sameSite: "lax", httpOnly: true, path: "/" });
  else response.cookies.delete("theme");
  return response;
}

/** A path on this site, whatever was asked: "//other.example" and "/\other.example" lead elsewhere. */
function ownPath(back: string | null): string {
  const here = "http://here.invalid";
  if (back === null || !back.startsWith("/") || !URL.canParse(back, here)) return "/";
  const { origin, pathname, search } = new URL(back, here);
  return origin === here && !pathname.startsWith("//") ? `${pathname}${search}` : "/";
}
