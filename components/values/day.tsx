import { formatDay } from "@/lib/format/days";

type Props = { readonly text: string; readonly length?: "long" | "short"; readonly byReport?: boolean };

/** A day, possibly partial; "by report" when only the date of a report is known. */
export function Day({ text, length = "short", byReport = false }: Props) {
  return (
    <>
      <time className="nowrap" dateTime={text}>
        {formatDay(text, length)}
      </time>
      {byReport && <span className="quiet"> by report</span>}
    </>
  );
}
