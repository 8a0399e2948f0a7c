import "./globals.css";
import type { Metadata } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";

// Drawn when it is asked for, with a policy nonce of its own; what may be kept of it, lib/kept keeps whole.
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  description: "What officials said a trade figure would be, and what it turned out to be.",
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const theme = (await cookies()).get("theme")?.value;
  const chosen = theme === "light" || theme === "dark" ? theme : null;
  return (
    <html lang="en" {...(chosen && { "data-theme": chosen })}>
      <body>{children}</body>
    </html>
  );
}
