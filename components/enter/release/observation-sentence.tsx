"use client";

import { rowValues } from "@/lib/input/form/form-state";
import type { ReleaseOptions } from "@/lib/input/form/release-options";
import { useLiveValues } from "../form/live-values";
import { observationSentence } from "./observation-sentence-text";

/** Shows an observation's fields as a sentence. */
export function ObservationSentence({ row, options }: { readonly row: string; readonly options: ReleaseOptions }) {
  const parts = observationSentence(rowValues(useLiveValues(), row), options);
  return (
    <p className="sentence sentence-published">
      Reads:{" "}
      {parts.map(({ text, stated }) =>
        stated ? (
          <b key={text} className="nowrap">
            {text}
          </b>
        ) : (
          text
        ),
      )}
    </p>
  );
}
