import type { IndicatorChanges } from "@/lib/domain/ledger/changes";
import { formatCount } from "@/lib/format/lists";
import type { RecordedRow } from "@/lib/input/form/recorded-row";
import { Empty } from "../../page/empty";
import { Section } from "../../page/section";
import { ChangesTable } from "./changes-table";

type Props = {
  readonly sequence: number;
  readonly things: readonly RecordedRow[];
  readonly changed: readonly IndicatorChanges[];
  readonly back: string | null;
  /** The day that outcomes are judged. */
  readonly asOf: string;
};

/** A recorded ledger entry, and the outcomes that it changed. */
export function RecordedView({ sequence, things, changed, back, asOf }: Props) {
  const next = things.flatMap((thing) => thing.next);
  return (
    <>
      <p className="crumb">
        <a href="/enter">Enter</a> · entry {sequence}
      </p>
      <h1>Recorded</h1>
      {things.map(({ words, href }) => (
        <p key={href} className="standfirst">
          <a href={href}>{words}</a>.
        </p>
      ))}
      <p className="actions">
        {back !== null && (
          <a className="button" href={back}>
            Back to the form you came from
          </a>
        )}
        {next.map(({ words, href }) => (
          <a key={href} className="button" href={href}>
            {words}
          </a>
        ))}
      </p>
      {changed.map(({ indicator, series, changes }) => (
        <Section
          key={indicator.slug}
          title={changes.length === 0 ? indicator.title : `What it changed: ${indicator.title}`}
          note={changes.length === 0 ? null : formatCount(changes.length, "figure")}
        >
          {changes.length === 0 ? (
            <Empty>No outcome is another than before.</Empty>
          ) : (
            <ChangesTable changes={changes} series={series} asOf={asOf} />
          )}
        </Section>
      ))}
    </>
  );
}
