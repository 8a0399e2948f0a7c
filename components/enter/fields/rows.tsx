"use client";

import { type ReactNode, useContext } from "react";
import { rowsOf } from "@/lib/input/form/form-state";
import { FormContext } from "../form/form-context";
import { SubmitButton } from "../form/submit-button";
import { RowFrame } from "./row-frame";

type Props = {
  /** Name of the list and prefix of its rows: "figures" has "figures.0". */
  readonly list: string;
  /** "Figure" of "Figure 1". */
  readonly noun: string;
  readonly add: string;
  /** Shows the heading even when there is one row. */
  readonly numbered?: boolean;
  readonly className?: string;
  readonly children: (row: string) => ReactNode;
};

/** Rows of a list with buttons to add and remove one. The buttons submit the form, so they work without script. */
export function Rows({ list, noun, add, numbered = false, className = "", children }: Props) {
  const { values } = useContext(FormContext);
  const rows = rowsOf(values, list);
  return (
    <>
      {rows.map((row, index) => (
        <RowFrame
          key={row}
          list={list}
          row={row}
          legend={`${noun} ${index + 1}`}
          removable={rows.length > 1}
          isLone={rows.length === 1 && !numbered}
          className={className}
        >
          {children(`${list}.${row}`)}
        </RowFrame>
      ))}
      <p className="add">
        <SubmitButton intent={`add:${list}`}>{add}</SubmitButton>
      </p>
    </>
  );
}
