"use client";
import { useRouter } from "next/navigation";
import { type ReactNode, type SyntheticEvent, useEffect, useRef, useTransition } from "react";

type Props = {
  readonly action: string;
  readonly className: string;
  readonly label: string;
  /** Current query parameters; the fields follow them, also after the browser's Back. */
  readonly current: string;
  readonly children: ReactNode;
};

/** A GET form. With script a change navigates at once and keeps the scroll position; blank fields are left out of the address. */
export function AutoSubmitForm({ action, className, label, current, children }: Props) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [pending, start] = useTransition();
  useEffect(() => {
    if (form.current !== null) fillFields(form.current, new URLSearchParams(current));
  }, [current]);
  const show = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const address = addressOf(action, event.currentTarget);
    start(() => router.push(address, { scroll: false }));
  };
  return (
    <form ref={form} action={action} className={className} aria-label={label} aria-busy={pending} onSubmit={show} onChange={show}>
      {children}
    </form>
  );
}

function addressOf(action: string, form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string" && value !== "") query.append(name, value);
  return query.size === 0 ? action : `${action}?${query}`;
}

function fillFields(form: HTMLFormElement, query: URLSearchParams): void {
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement) field.value = query.get(field.name) ?? "";
    if (field instanceof HTMLInputElement && field.type === "checkbox") field.checked = query.getAll(field.name).includes(field.value);
  }
}
