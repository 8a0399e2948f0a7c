"use client";

import { useEffect, useRef } from "react";
import type { Warning } from "@/lib/input/form/form-state";
import { SubmitButton } from "./submit-button";

type Props = { readonly warnings: readonly Warning[] };

/**
 * Warnings before an entry is recorded, each with buttons for the ways to resolve it. They never block: submitting again
 * records the entry.
 */
export function Warnings({ warnings }: Props) {
  const first = useRef<HTMLHeadingElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div role="status">
      {warnings.map(({ key, title, words, look, pass, ways }, index) => (
        <section key={key} className="warning" aria-labelledby={`warning-${index}`}>
          <input type="hidden" name="$seen" value={key} />
          <h2 id={`warning-${index}`} tabIndex={-1} {...(index === 0 && { ref: first })}>
            {title}
          </h2>
          <p>
            {words}
            {look !== null && (
              <>
                {" "}
                <a href={look.href} target="_blank" rel="noopener">
                  {look.words}
                </a>
              </>
            )}
          </p>
          <p className="actions">
            {ways.map((way) =>
              "href" in way ? (
                <a key={way.words} className="button" href={way.href}>
                  {way.words}
                </a>
              ) : (
                <SubmitButton key={way.words} intent={way.intent}>
                  {way.words}
                </SubmitButton>
              ),
            )}
            <SubmitButton intent="save" {...(ways.length > 0 && { className: "plain" })}>
              {pass}
            </SubmitButton>
          </p>
        </section>
      ))}
    </div>
  );
}
