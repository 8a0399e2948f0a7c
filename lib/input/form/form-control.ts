/** What a form says about itself, in fields whose names start with `$`: what was pressed, which form it is, what was seen. */
export type FormControl = {
  readonly intent: Intent;
  /** Blank where it was left out: then nothing tells a second sending from a second form. */
  readonly once: string;
  /** Keys of the warnings that were shown and passed. */
  readonly seen: ReadonlySet<string>;
};

export type Intent =
  | { readonly kind: "save" }
  /** Read it back without writing. */
  | { readonly kind: "check" }
  | { readonly kind: "add"; readonly list: string }
  | { readonly kind: "remove"; readonly list: string; readonly row: number }
  /** A way out of a warning: what it means is the form's own. */
  | { readonly kind: "other"; readonly text: string };

const ONCE = /^[0-9a-f-]{36}$/;

/** Reads the control fields of a form. What is no intent of ours saves: the hidden first button is what Enter presses. */
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
