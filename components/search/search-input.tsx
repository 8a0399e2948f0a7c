"use client";
import { type KeyboardEvent, useState, useSyncExternalStore } from "react";
import { moveActive } from "./active-option";
import type { Suggestion } from "./suggestion";
import { useSuggestions } from "./use-suggestions";

type Props = {
  readonly text: string;
  /** Address of the search page, with the page's as-of day and ledger number. */
  readonly path: string;
  readonly hasError: boolean;
};

const KINDS = { statement: "Statement", speaker: "Speaker", indicator: "Indicator", source: "Source" } as const;
const subscribeToNothing = () => () => undefined;

/**
 * The field of the search box. With script it suggests rows while a reader types, as a combobox with a list (ARIA Authoring Practices):
 * arrow keys choose, Enter opens, Escape closes. Without script, or while nothing is chosen, Enter sends the form.
 */
export function SearchInput({ text, path, hasError }: Props) {
  const hasScript = useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(-1);
  const [isClosed, setClosed] = useState(true);
  const suggestions = useSuggestions(typed, path);
  const isOpen = suggestions.length > 0 && !isClosed;
  const chosen = isOpen ? suggestions[active] : undefined;

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      setClosed(true);
    } else if (event.key === "Enter" && chosen !== undefined) {
      event.preventDefault();
      location.assign(addressOf(chosen, path));
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
        id="q"
        type="search"
        name="q"
        defaultValue={text}
        maxLength={200}
        placeholder="Speaker, figure, year or words"
        autoComplete="off"
        {...(hasError && { "aria-invalid": true, "aria-describedby": "q-error" })}
        {...(hasScript && {
          role: "combobox",
          "aria-autocomplete": "list",
          "aria-expanded": isOpen,
          "aria-controls": "q-suggestions",
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
        <div id="q-suggestions" role="listbox" aria-label="Suggestions" hidden={!isOpen} className="search-suggestions">
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
                onClick={() => location.assign(addressOf(one, path))}
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

function optionId(index: number): string {
  return `q-suggestion-${index}`;
}

/** The page of a suggestion, as of the day and ledger number of this one. */
function addressOf({ path }: Suggestion, searchPath: string): string {
  const [, query] = searchPath.split("?");
  return query === undefined ? path : `${path}?${query}`;
}
