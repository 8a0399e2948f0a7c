import "./globals.css";
import serif from "@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?url";
import serifBold from "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url";
import sans from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { preload } from "react-dom";

// Rendered per request; lib/http/response-cache stores the pages that can be cached.
export const dynamic = "force-dynamic";

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const theme = (await cookies()).get("theme")?.value;
  const chosen = theme === "light" || theme === "dark" ? theme : null;
  // Preloads the fonts of a page's first words, so that they have arrived when it is first drawn.
  for (const face of [sans, serif, serifBold]) preload(face, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  return (
    <html lang="en" {...(chosen && { "data-theme": chosen })}>
      <body>{children}</body>
    </html>
  );
}
