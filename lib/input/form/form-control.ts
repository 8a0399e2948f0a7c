/** A form's control fields (names start with `$`): the button pressed, the form's key, the warnings already seen. */
export type FormControl = {
  readonly intent: Intent;
  /** Blank when missing; then a form sent twice cannot be told from two forms. */
  readonly once: string;
  /** Keys of the warnings that the user has seen and accepted. */
  readonly seen: ReadonlySet<string>;
};

export type Intent =
  | { readonly kind: "save" }
  /** Check the form without writing. */
  | { readonly kind: "check" }
  | { readonly kind: "add"; readonly list: string }
  | { readonly kind: "remove"; readonly list: string; readonly row: number }
  /** A button of a warning; its meaning depends on the form. */
  | { readonly kind: "other"; readonly text: string };

const ONCE = /^[0-9a-f-]{36}$/;

/** Reads a form's control fields. An unknown intent means save: Enter presses the hidden first button. */
export function readControl(form: FormData): FormControl {
  const once = String(form.get("$once") ?? "");
  return {
    intent: readIntent(String(form.get("$intent") ?? "save")),
    once: ONCE.test(once) ? once : "",
    seen: new Set(form.getAll("$seen").map(String)),
  };
}

function readIntent(text: string): Intent {
  const [kind, list = "", row = ""] = text.split(":");
  if (kind === "check") return { kind };
  if (kind === "add" && list !== "") return { kind, list };
  if (kind === "remove" && /^\d{1,4}$/.test(row)) return { kind, list, row: Number(row) };
  return kind === "save" || kind === "add" || kind === "remove" ? { kind: "save" } : { kind: "other", text };
}
