import type { ReactNode } from "react";
import { ENTRY_LINKS, type EntryFormName } from "@/lib/input/form/entry-links";
import type { FormState } from "@/lib/input/form/form-state";
import type { PageContext } from "@/lib/input/query/as-of-context";
import { PageFrame } from "../../page/page-frame";
import { type EntryAction, EntryForm } from "./entry-form";

type Props = {
  readonly place: EntryFormName;
  readonly title: string;
  readonly context: PageContext;
  readonly action: EntryAction;
  readonly initial: FormState;
  readonly back: string | null;
  readonly labels: Readonly<Record<string, string>>;
  /** Instructions, one per line. */
  readonly hints: readonly string[];
  /** Shown beside the form, above the hints. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** Page with one entry form, links to the other forms above it and instructions beside it. */
export function EnterFrame({ place, title, context, hints, aside, children, ...form }: Props) {
  return (
    <PageFrame title={title} here="enter" path={`/enter/${place}`} context={context}>
      <EntryLinks here={place} />
      <EntryForm
        title={title}
        form={place}
        note={noteOf(context)}
        aside={
          <>
            {aside}
            <Hints hints={hints} />
          </>
        }
        {...form}
      >
        {children}
      </EntryForm>
    </PageFrame>
  );
}

function noteOf({ head }: PageContext): string {
  return `Entry ${head + 1}. It can be corrected later, never edited: the earlier words stay readable.`;
}

function Hints({ hints }: Pick<Props, "hints">) {
  return (
    <section>
      <h2>How to enter it</h2>
      <ul className="hints">
        {hints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
    </section>
  );
}

export function EntryLinks({ here }: { readonly here: EntryFormName | null }) {
  return (
    <p className="crumb">
      <a href="/enter">Enter</a>
      {ENTRY_LINKS.map(({ place, name, href }) => (
        <span key={place}>
          {" · "}
          {place === here ? <b aria-current="page">{name}</b> : <a href={href}>{name}</a>}
        </span>
      ))}
    </p>
  );
}
