import { NextResponse } from "next/server";
import { safeRedirectPath } from "@/lib/http/safe-redirect";

const YEAR = 365 * 24 * 60 * 60;

/** GET /theme?to=auto|light|dark&back=/path: stores the choice in a cookie and redirects back, within this site only. */
export function GET(request: Request): NextResponse {
  const query = new URL(request.url).searchParams;
  const theme = query.get("to");
  const response = new NextResponse(null, { status: 303, headers: { location: safeRedirectPath(query.get("back")) } });
  if (theme === "light" || theme === "dark")
    response.cookies.set("theme", theme, { maxAge: YEAR, sameSite: "lax", httpOnly: true, path: "/" });
  else response.cookies.delete("theme");
  return response;
}
