"use client";

import { formatDay } from "@/lib/format/days";
import type { Draft } from "./use-draft";

type Props = { readonly draft: Draft; readonly onRestore: () => void; readonly onDelete: () => void };

/** Offers to restore a draft that was not submitted. */
export function DraftOffer({ draft, onRestore, onDelete }: Props) {
  return (
    <div className="draft" role="status">
      <p>
        You typed here on {formatDay(draft.at.slice(0, 10), "long")} at {draft.at.slice(11, 16)} UTC, and it was not written. This browser
        kept it.
      </p>
      <p className="actions">
        <button type="button" onClick={onRestore}>
          Put it back
        </button>
        <button type="button" className="plain" onClick={onDelete}>
          Forget it
        </button>
      </p>
    </div>
  );
}
