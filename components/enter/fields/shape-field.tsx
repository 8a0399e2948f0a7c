"use client";

import { useField } from "../form/form-context";
import { SHAPE_MARKS } from "./shape-marks";

type Props = { readonly name: string; readonly label: string };

/** Radio buttons for a number's shape, drawn with the marks of the charts. */
export function ShapeField({ name, label }: Props) {
  const { value, messages } = useField(name);
  return (
    <fieldset className="field span-6 whole shapes-field" id={name} tabIndex={-1}>
      <legend className="label">{label}</legend>
      <div className="shapes">
        {SHAPE_MARKS.map(({ shape, paths }) => (
          <label key={shape}>
            <input type="radio" name={name} value={shape} defaultChecked={value === shape} />
            <svg className="plot" width="14" height="22" viewBox="0 0 14 22" aria-hidden="true">
              {paths.map(({ d, style }) => (
                <path key={d} d={d} className={style} />
              ))}
            </svg>
            {shape}
          </label>
        ))}
      </div>
      {messages.length > 0 && <p className="error">{messages.join(" ")}</p>}
    </fieldset>
  );
}
