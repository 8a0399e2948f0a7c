"use client";

import { createContext, useContext } from "react";
import type { FormValues } from "@/lib/input/form/parse-form";

/** Current values of the form while typing; without script, those of the last submission. */
export const LiveValuesContext = createContext<FormValues>({});

export function useLiveValues(): FormValues {
  return useContext(LiveValuesContext);
}
