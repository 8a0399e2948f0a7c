"use client";

import { Field, type FieldProps } from "./field";

type Props = FieldProps & {
  /** Id of a datalist. */
  readonly list?: string;
  readonly inputMode?: "text" | "decimal" | "url";
  /** More than one makes it a box of so many lines. */
  readonly lines?: number;
};

/** One line of text, or several. Nothing is cut while one types: what is too long is said, and kept. */
export function TextField({ list, inputMode, lines = 1, ...field }: Props) {
  return (
    <Field {...field}>
      {(control, value) =>
        lines > 1 ? (
          <textarea {...control} rows={lines} defaultValue={value} />
        ) : (
          <input
            {...control}
            type="text"
            autoComplete="off"
            defaultValue={value}
            {...(list && { list })}
            {...(inputMode && { inputMode, ...(inputMode !== "text" && { spellCheck: false }) })}
          />
        )
      }
    </Field>
  );
}
