"use client";

import { Field, type FieldProps } from "./field";

type Props = FieldProps & {
  /** Id of a datalist. */
  readonly list?: string;
  readonly inputMode?: "text" | "decimal" | "url";
  /** More than one renders a textarea with this many lines. */
  readonly lines?: number;
};

/** A text input, or a textarea for several lines. It has no maximum length: text that is too long gets an error and is not cut. */
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
