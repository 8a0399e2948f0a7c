"use client";

import { rowValues } from "@/lib/input/form/form-state";
import { useLiveValues } from "../form/live-values";
import { figureSentence } from "./figure-sentence-text";

type Props = { readonly row: string; readonly titles: Readonly<Record<string, string>> };

/** Shows a figure's fields as a sentence. */
export function FigureSentence({ row, titles }: Props) {
  const parts = figureSentence(rowValues(useLiveValues(), row), titles);
  return (
    <p className="sentence">
      Reads:{" "}
      {parts.map(({ text, stated }) =>
        stated ? (
          <span key={text} className="stated">
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </p>
  );
}
