"use client";

import { createContext, useContext } from "react";
import { type FormState, firstState } from "@/lib/input/form/form-state";

/** The state that the fields of a form are drawn from. */
export const FormContext = createContext<FormState>(firstState({}, ""));

/** What a field shows and what is said about it, by its name. */
export function useField(name: string) {
  const { values, issues, focus } = useContext(FormContext);
  const messages = issues.filter((issue) => issue.name === name).map(({ message }) => message);
  return { value: values[name] ?? "", messages, focused: focus === name };
}
