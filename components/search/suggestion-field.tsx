"use client";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, useState, useSyncExternalStore } from "react";
import { moveActive } from "./active-option";
import type { Suggestion } from "./suggestion";
import { useSuggestions } from "./use-suggestions";

type Props = {
  /** Of the field, unique in the page. */
  readonly id: string;
  readonly text: string;
  readonly placeholder: string;
  /** Address of the search page, with the page's as-of day and ledger number. */
  readonly path: string;
  /** Id of the message about the text; absent when there is none. */
  readonly errorId?: string;
  /** Where a choice leads, when not to the page of what was chosen. */
  readonly choose?: Choose;
};

type Choose = {
  /** Others are not suggested. */
  readonly kind: Suggestion["kind"];
  /** Of this page, with a blank parameter `with` for "KIND:KEY" of what is chosen. */
  readonly address: string;
  /** Key of what is not suggested. */
  readonly except: string;
};

const KINDS = { statement: "Statement", speaker: "Speaker", indicator: "Indicator", source: "Source" } as const;
const subscribeToNothing = () => () => undefined;

/**
 * The field of a search form. With script it suggests rows while a reader types, as a combobox with a list (ARIA Authoring Practices):
 * arrow keys choose, Enter opens, Escape closes. Without script, or while nothing is chosen, Enter sends the form.
 */
export function SuggestionField({ id, text, placeholder, path, errorId, choose }: Props) {
  const router = useRouter();
  const hasScript = useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(-1);
  const [isClosed, setClosed] = useState(true);
  const found = useSuggestions(typed, path);
  const suggestions = choose === undefined ? found : found.filter(({ kind, key }) => kind === choose.kind && key !== choose.except);
  const isOpen = suggestions.length > 0 && !isClosed;
  const chosen = isOpen ? suggestions[active] : undefined;
  const optionId = (index: number) => `${id}-suggestion-${index}`;
  const open = (suggestion: Suggestion) => {
    if (choose === undefined) location.assign(addressOf(suggestion, path));
    else router.push(choose.address.replace("with=", `with=${suggestion.kind}:${suggestion.key}`), { scroll: false });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      setClosed(true);
    } else if (event.key === "Enter" && chosen !== undefined) {
      event.preventDefault();
      open(chosen);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setTyped(event.currentTarget.value);
      setClosed(false);
      setActive(moveActive(active, event.key, suggestions.length));
    }
  };
  return (
    <span className="search-field">
      <input
        id={id}
        type="search"
        name="q"
        defaultValue={text}
        maxLength={200}
        placeholder={placeholder}
        autoComplete="off"
        {...(errorId !== undefined && { "aria-invalid": true, "aria-describedby": errorId })}
        {...(hasScript && {
          role: "combobox",
          "aria-autocomplete": "list",
          "aria-expanded": isOpen,
          "aria-controls": `${id}-suggestions`,
          "aria-activedescendant": chosen && optionId(active),
        })}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(-1);
          setClosed(false);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setClosed(true)}
      />
      {hasScript && (
        <div id={`${id}-suggestions`} role="listbox" aria-label="Suggestions" hidden={!isOpen} className="search-suggestions">
          {isOpen &&
            suggestions.map((one, index) => (
              // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field, which names the active option.
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys.
              <div
                key={one.path}
                id={optionId(index)}
                role="option"
                aria-selected={index === active}
                // Keeps the focus in the field until the click has been seen.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => open(one)}
              >
                <b>{one.title}</b>
                <span className="search-kind">{KINDS[one.kind]}</span>
                {one.note !== null && <span className="quiet">{one.note}</span>}
              </div>
            ))}
        </div>
      )}
    </span>
  );
}

/** The page of a suggestion, as of the day and ledger number of this one. */
function addressOf({ path }: Suggestion, searchPath: string): string {
  const [, query] = searchPath.split("?");
  return query === undefined ? path : `${path}?${query}`;
}
