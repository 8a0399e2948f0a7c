import type { FigureToJudge } from "@/lib/domain/ledger/statement";
import { formatStated, type Length } from "@/lib/format/numbers";

type Props = { readonly figure: FigureToJudge; readonly length?: Length; readonly href?: string };

const NOWRAP_CHARACTERS = 28;

/** What was stated, in the accent; it breaks over lines only where it is long. */
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
