"use client";

import { createContext, useContext } from "react";
import type { FormValues } from "@/lib/input/form/parse-form";

/** The values of a form as they stand while one types; without script, as the server last saw them. */
export const LiveValuesContext = createContext<FormValues>({});

export function useLiveValues(): FormValues {
  return useContext(LiveValuesContext);
}
