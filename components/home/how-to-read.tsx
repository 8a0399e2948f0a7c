import { OutcomeMark } from "../values/outcome-mark";

/** The marks of the page with their words, and what is meant by a basis. */
export function HowToRead() {
  return (
    <p className="how-to-read">
      <b>How to read Outturn</b>
      <span>
        <svg className="plot" width={22} height={14} viewBox="0 0 22 14" aria-hidden="true">
          <path className="stated-fill" d="M2 3.5H20V10.5H2Z" />
          <path className="stated" d="M2 1V13M20 1V13" />
        </svg>
        <span>
          <span className="stated">Stated</span>: what someone said it would be
        </span>
      </span>
      <span>
        <svg className="plot" width={6} height={18} viewBox="0 0 6 18" aria-hidden="true">
          <path className="cap" d="M3 0V18" />
        </svg>
        <span>
          <b>Actual</b>: the figure published afterwards
        </span>
      </span>
      <span>
        <OutcomeMark outcome="above" />
        <span>
          above, <OutcomeMark outcome="within" />
          within or <OutcomeMark outcome="below" />
          below: where the actual fell
        </span>
      </span>
      <span>
        <span>
          <dfn>Basis</dfn>: whose figures are used
        </span>
      </span>
    </p>
  );
}
