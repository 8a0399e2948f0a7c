"use client";

import "./globals.css";
import { ErrorNotice } from "@/components/page/error-notice";

type Props = { readonly error: Error & { readonly digest?: string } };

/** Shown when the layout itself fails. */
export default function GlobalError({ error }: Props) {
  return (
    <html lang="en">
      <body>
        <title>Error · Outturn</title>
        <main className="page">
          <ErrorNotice digest={error.digest} />
        </main>
      </body>
    </html>
  );
}
