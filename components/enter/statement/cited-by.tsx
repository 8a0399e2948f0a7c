"use client";

import { useContext } from "react";
import { rowsOf } from "@/lib/input/form/form-state";
import { FormContext } from "../form/form-context";

/** Checkboxes for the sources that carry a figure, when there are several. None ticked means all. */
export function CitedBy({ row, label }: { readonly row: string; readonly label: string }) {
  const { values, issues } = useContext(FormContext);
  const sources = rowsOf(values, "citations");
  const messages = issues.filter(({ name }) => name.startsWith(`${row}.citations`)).map(({ message }) => message);
  if (sources.length < 2) return null;
  return (
    <fieldset className="field span-12 cited-by" id={`${row}.citations`} tabIndex={-1}>
      <legend className="label">{label}</legend>
      {sources.map((source, index) => (
        <label key={source}>
          <input
            type="checkbox"
            name={`${row}.citations.${index}`}
            value={source}
            defaultChecked={Object.entries(values).some(([name, text]) => name.startsWith(`${row}.citations.`) && text === String(source))}
          />
          source {index + 1}
        </label>
      ))}
      {messages.length > 0 && <p className="error">{messages.join(" ")}</p>}
      <p className="hint">None ticked: all of them</p>
    </fieldset>
  );
}
