"use client";

import { rowValues } from "@/lib/input/form/form-state";
import type { ReleaseOptions } from "@/lib/input/form/release-options";
import { useLive } from "../form/live-values";
import { readsObservation } from "./observation-sentence-text";

/** Reads back what the fields of an observation say. */
export function ObservationReads({ row, options }: { readonly row: string; readonly options: ReleaseOptions }) {
  const parts = readsObservation(rowValues(useLive(), row), options);
  return (
    <p className="reads reads-published">
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
