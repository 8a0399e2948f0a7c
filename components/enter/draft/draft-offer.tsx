"use client";

import { formatDay } from "@/lib/format/days";
import type { Draft } from "./use-draft";

type Props = { readonly draft: Draft; readonly onPut: () => void; readonly onDrop: () => void };

/** Offers what was typed here earlier and not written. */
export function DraftOffer({ draft, onPut, onDrop }: Props) {
  return (
    <div className="draft" role="status">
      <p>
        You typed here on {formatDay(draft.at.slice(0, 10), "long")} at {draft.at.slice(11, 16)} UTC, and it was not written. This browser
        kept it.
      </p>
      <p className="ways">
        <button type="button" onClick={onPut}>
          Put it back
        </button>
        <button type="button" className="plain" onClick={onDrop}>
          Forget it
        </button>
      </p>
    </div>
  );
}
