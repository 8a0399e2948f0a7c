"use client";

import { createContext, useContext } from "react";
import { type FormState, firstState } from "@/lib/input/form/form-state";

/** Form state that the fields read. */
export const FormContext = createContext<FormState>(firstState({}, ""));

/** True from the moment the form is sent until its answer is shown. */
export const SendingContext = createContext(false);

/** Value and messages of the field with this name. */
export function useField(name: string) {
  const { values, issues, focus } = useContext(FormContext);
  const messages = issues.filter((issue) => issue.name === name).map(({ message }) => message);
  return { value: values[name] ?? "", messages, focused: focus === name };
}
