"use client";

import { unstable_rethrow } from "next/navigation";
import { type FormEvent, type ReactNode, startTransition, useActionState, useRef, useState } from "react";
import { readControl } from "@/lib/input/form/form-control";
import { type FormState, typedSince } from "@/lib/input/form/form-state";
import type { FormValues } from "@/lib/input/form/parse-form";
import { DraftOffer } from "../draft/draft-offer";
import { useDraft } from "../draft/use-draft";
import { ErrorSummary } from "./error-summary";
import { fieldLabel } from "./field-label";
import { FormCheckNotice } from "./form-check-notice";
import { FormContext, SendingContext } from "./form-context";
import { LiveValuesContext } from "./live-values";
import { SubmitButton } from "./submit-button";
import { Warnings } from "./warnings";

export type EntryAction = (previous: FormState, form: FormData) => Promise<FormState>;

type Props = {
  readonly title: string;
  /** Shown beside the form; reads the same form state. */
  readonly aside: ReactNode;
  /** Key of the form's draft in local storage. */
  readonly form: string;
  readonly action: EntryAction;
  readonly initial: FormState;
  /** Field labels for the error summary, keyed by the last part of the field name. */
  readonly labels: Readonly<Record<string, string>>;
  /** Shown beside the submit button. */
  readonly note: string;
  /** Path on this site to return to after recording, or null. */
  readonly back: string | null;
  readonly children: ReactNode;
};

const UNSENT = "The server did not answer, so nothing was written. All you typed is below: send it again.";
const SENDING = "Waiting for the answer of the server. The buttons wait too; you can go on typing.";

/**
 * A form that posts to a Server Action. Without script the browser posts it and the server renders the page with the
 * submitted values; with script the component calls the action and renders the state it returns. While an answer is pending nothing else
 * is sent: the fields of a second submission would lack what the answer changes, such as an added row.
 */
export function EntryForm({ title, aside, form, action, initial, labels, note, back, children }: Props) {
  const [posted, post] = useActionState(action, initial);
  const [answer, setAnswer] = useState<FormState | null>(null);
  const [isSending, setSending] = useState(false);
  const [live, setLive] = useState<{ readonly answers: number; readonly values: FormValues } | null>(null);
  const draft = useDraft(form);
  const element = useRef<HTMLFormElement>(null);
  // A second event can come before the state has changed.
  const pending = useRef(false);
  const state = answer ?? posted;

  function send(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (pending.current) return;
    pending.current = true;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const sent = new FormData(event.currentTarget, submitter);
    // The returned state resets the fields, so values typed since the submission are merged in.
    const answerWith = (answered: FormState) => {
      const now = element.current === null ? {} : textsOf(new FormData(element.current));
      setAnswer({ ...answered, values: { ...answered.values, ...typedSince(textsOf(sent), now, readControl(sent).intent) } });
    };
    setSending(true);
    startTransition(async () => {
      try {
        answerWith(await action(state, sent));
      } catch (error) {
        // Next signals the redirect to the recorded entry by throwing.
        unstable_rethrow(error);
        answerWith({ ...state, values: textsOf(sent), issues: [{ name: "", message: UNSENT }], answers: state.answers + 1 });
      } finally {
        pending.current = false;
        setSending(false);
      }
    });
  }

  function read(): void {
    if (element.current === null) return;
    setLive({ answers: state.answers, values: textsOf(new FormData(element.current)) });
    draft.keep(() => (element.current === null ? {} : textsOf(new FormData(element.current))));
  }

  function putBack(values: FormValues): void {
    draft.put();
    setAnswer({ ...state, values, issues: [], warnings: [], focus: null, answers: state.answers + 1 });
  }

  const { found } = draft;
  return (
    <FormContext value={state}>
      <LiveValuesContext value={live !== null && live.answers === state.answers ? live.values : state.values}>
        <div className="split">
          <div>
            <h1>{title}</h1>
            {found !== null && state.answers === 0 && (
              <DraftOffer draft={found} onRestore={() => putBack(found.values)} onDelete={draft.drop} />
            )}
            <SendingContext value={isSending}>
              <form
                ref={element}
                key={state.answers}
                className="entry"
                action={post}
                onSubmit={send}
                onInput={read}
                aria-busy={isSending}
                noValidate
              >
                {/* Enter presses the first button of a form: this one, and not "remove". */}
                <button type="submit" name="$intent" value="save" className="first-submit" tabIndex={-1} aria-hidden="true" />
                <input type="hidden" name="$once" value={state.once} />
                {back !== null && <input type="hidden" name="$back" value={back} />}
                {state.issues.length > 0 && <ErrorSummary issues={state.issues} place={(name) => fieldLabel(name, labels)} />}
                {state.checked && state.warnings.length === 0 && <FormCheckNotice />}
                {state.warnings.length > 0 && <Warnings warnings={state.warnings} />}
                {children}
                <div className="write">
                  <SubmitButton intent="save" className="filled">
                    Write to the ledger
                  </SubmitButton>
                  <SubmitButton intent="check">Read it back</SubmitButton>
                  <p aria-live="polite">{isSending ? SENDING : note}</p>
                </div>
              </form>
            </SendingContext>
          </div>
          <aside className="rail form-aside" aria-label="Beside the form">
            {aside}
          </aside>
        </div>
      </LiveValuesContext>
    </FormContext>
  );
}

function textsOf(form: FormData): FormValues {
  return Object.fromEntries(
    [...form].flatMap(([name, text]): [string, string][] => (name.startsWith("$") || typeof text !== "string" ? [] : [[name, text]])),
  );
}
