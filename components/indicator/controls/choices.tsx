import { ViewLink } from "../../charts/view-state/view-link";

type Choice = { readonly text: string; readonly href: string; readonly current: boolean };

/** Links that choose a chart's view; the current one is marked. */
export function Choices({ name, choices }: { readonly name: string; readonly choices: readonly Choice[] }) {
  return (
    <p className="choice">
      <span className="quiet">{name}</span>
      {choices.map(({ text, href, current }) => (
        <ViewLink key={href} href={href} aria-current={current ? "true" : undefined}>
          {text}
        </ViewLink>
      ))}
    </p>
  );
}
