import { defaultBases } from "@/lib/compare/columns";
import type { JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import type { SpeakerKind, Statement } from "@/lib/domain/ledger/statement";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { CompareTable } from "../compare/compare-table";

type Props = {
  /** Newest first. */
  readonly statements: readonly Statement[];
  /** Judged indicators of the statements. */
  readonly judged: readonly JudgedIndicator[];
  readonly slug: string;
  readonly kind: SpeakerKind;
  readonly context: AsOfContext;
};

/** Figures of some statements on every basis. One table per indicator, because each indicator has its own bases. */
export function SpeakerFigures({ statements, judged, slug, kind, context }: Props) {
  return judged.map(({ facts: { indicator, series }, byId }) => {
    const figures = statements.flatMap((statement) => statement.figures.flatMap(({ id }) => byId.get(id) ?? []));
    return (
      <section key={indicator.slug} className="of-indicator" aria-label={indicator.title}>
        <h3>
          <a href={addressAt(`/indicators/${indicator.slug}`, context)}>{indicator.title}</a>
        </h3>
        <CompareTable
          figures={figures}
          series={series}
          bases={defaultBases(series, figures, [], 1)}
          context={context}
          withStrip
          {...(kind === "person" && { of: slug })}
        />
      </section>
    );
  });
}
