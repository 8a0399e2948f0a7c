"use client";
import { useRouter } from "next/navigation";
import { type FocusEvent, type FormEvent, type ReactNode, type SyntheticEvent, useEffect, useRef, useTransition } from "react";

type Props = {
  readonly action: string;
  readonly className: string;
  readonly label: string;
  /** Current query parameters; the fields follow them, also after the browser's Back. */
  readonly current: string;
  readonly children: ReactNode;
};

/**
 * A GET form. With script a change navigates at once and keeps focus and scroll position; a date, which changes with every key, does when
 * its field is left. Blank fields are left out of the address.
 */
export function AutoSubmitForm({ action, className, label, current, children }: Props) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [pending, start] = useTransition();
  const filled = useRef(current);
  useEffect(() => {
    // Not at first: what was chosen before the script ran stays.
    if (form.current === null || filled.current === current) return;
    filled.current = current;
    fillFields(form.current, new URLSearchParams(current));
  }, [current]);
  const show = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const address = addressOf(action, event.currentTarget);
    start(() => router.push(address, { scroll: false }));
  };
  const showChange = (event: FormEvent<HTMLFormElement>) => {
    if (!isDate(event.target)) show(event);
  };
  const showDate = (event: FocusEvent<HTMLFormElement>) => {
    const field = event.target;
    if (isDate(field) && field.value !== (new URLSearchParams(current).get(field.name) ?? "")) show(event);
  };
  return (
    <form
      ref={form}
      action={action}
      className={className}
      aria-label={label}
      aria-busy={pending}
      onSubmit={show}
      onChange={showChange}
      onBlur={showDate}
    >
      {children}
    </form>
  );
}

function addressOf(action: string, form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string" && value !== "") query.append(name, value);
  return query.size === 0 ? action : `${action}?${query}`;
}

/** Several selects of one name take its values in their order. A select without a blank option keeps what it shows. */
function fillFields(form: HTMLFormElement, query: URLSearchParams): void {
  const filled = new Map<string, number>();
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement) {
      const place = filled.get(field.name) ?? 0;
      filled.set(field.name, place + 1);
      const value = query.getAll(field.name)[place] ?? "";
      if ([...field.options].some((option) => option.value === value)) field.value = value;
    }
    if (field instanceof HTMLInputElement && field.type === "checkbox") field.checked = query.getAll(field.name).includes(field.value);
    if (isDate(field)) field.value = query.get(field.name) ?? "";
  }
}

function isDate(field: EventTarget | null): field is HTMLInputElement {
  return field instanceof HTMLInputElement && field.type === "date";
}
