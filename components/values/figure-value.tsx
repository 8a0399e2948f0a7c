import type { FigureToJudge } from "@/lib/domain/ledger/statement";
import { formatStated, type Length } from "@/lib/format/numbers";

type Props = { readonly figure: FigureToJudge; readonly length?: Length; readonly href?: string };

const NOWRAP_CHARACTERS = 28;

/** A stated figure in the accent colour; it wraps only when long. */
export function FigureValue({ figure, length = "long", href }: Props) {
  const words = formatStated(figure.stated, figure.measure, figure.unit, length);
  const className = words.length < NOWRAP_CHARACTERS ? "stated nowrap" : "stated";
  if (href === undefined) return <span className={className}>{words}</span>;
  return (
    <a className={className} href={href}>
      {words}
    </a>
  );
}
