import { suggestSource } from "../../db/entities/suggest-source";
import { formatName } from "../../format/numbers";
import { rowsOf } from "../../input/form/form-state";
import type { FormValues } from "../../input/form/parse-form";

/** Fills blank fields of each source whose address, or whose host, the ledger already has. */
export async function autofillSources(values: FormValues): Promise<FormValues> {
  const recalled = await Promise.all(rowsOf(values, "citations").map((number) => autofillSource(values, `citations.${number}.source`)));
  return { ...values, ...Object.assign({}, ...recalled) };
}

async function autofillSource(values: FormValues, source: string): Promise<FormValues> {
  const url = values[`${source}.url`]?.trim() ?? "";
  const suggested = url === "" ? null : await suggestSource(url);
  if (suggested === null) return {};
  const { publisher, title, language } = suggested;
  const known = { publisher, title, language: language && formatName(language, "language") };
  return Object.fromEntries(
    Object.entries(known).flatMap(([field, text]) => {
      const name = `${source}.${field}`;
      return text !== null && (values[name] ?? "").trim() === "" ? [[name, text]] : [];
    }),
  );
}
