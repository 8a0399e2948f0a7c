import type { ReactNode } from "react";
import type { ChartPlan } from "@/lib/chart/plan/chart-plan";
import { RULES_VERSION } from "@/lib/domain/judging/rules-version";
import { citationText } from "@/lib/export/cite";
import { quoteOf } from "@/lib/export/quote";
import { formatDay } from "@/lib/format/days";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { chartAddresses } from "@/lib/input/query/chart-addresses";
import type { View } from "@/lib/input/query/view";
import { CopyButton } from "../sharing/copy-button";
import { ShareButton } from "../sharing/share-button";
import { embedHeight, iframeCode } from "./embed-code";
import { ViewLink } from "./view-state/view-link";

type Props = {
  readonly name: string;
  readonly plan: ChartPlan;
  readonly path: string;
  readonly view: View;
  readonly context: AsOfContext;
  readonly origin: string;
  /** The first link. */
  readonly children: ReactNode;
  /** In a menu everything stands open, one below the other. */
  readonly layout?: "row" | "menu";
};

const FILES = [
  { file: "csv", text: "CSV" },
  { file: "zip", text: "CSV with metadata (zip)" },
  { file: "svg", text: "SVG" },
  { file: "png", text: "PNG" },
  { file: "png2", text: "PNG, double size" },
] as const;

/** Files of a chart, and what to say and to paste: each is selected whole by a click, and copied by a button where scripts run. */
export function ExportLinks({ name, plan, path, view, context, origin, children, layout = "row" }: Props) {
  const Taken = layout === "menu" ? Part : Folded;
  const addresses = chartAddresses({ path, name }, view, context);
  const address = `${origin}${addresses.frozen}`;
  const about = {
    ...context,
    title: plan.title,
    summary: plan.summary,
    sources: plan.sources,
    rules: RULES_VERSION,
    address,
  };
  const asOf = formatDay(context.asOf, "long");
  const height = embedHeight(plan);
  const embed = (at: string) => iframeCode(`${origin}${at}`, plan, height);
  return (
    <div className={layout === "menu" ? "export-panel" : "export-menu"}>
      <p className="chart-links">
        {children}
        {FILES.map(({ file, text }) => (
          <ViewLink key={file} href={addresses[file]} isElsewhere>
            {text}
          </ViewLink>
        ))}
      </p>
      <Taken title="Quote this">
        <Copied label="The sentence, with whose count, the day and an address that always shows the same">
          {quoteOf(plan.summary, { ...context, address }).text}
        </Copied>
      </Taken>
      {layout === "menu" && (
        <Part title="Link">
          <Copied label="To this view: it moves with what is published and entered">{`${origin}${addresses.page}`}</Copied>
          <ShareButton title={plan.title} address={`${origin}${addresses.page}`} />
        </Part>
      )}
      <Taken title="Cite">
        <Copied label="As text">{citationText(about, asOf)}</Copied>
        <p className="note mt-2">
          For reference managers: <a href={addresses.csl}>CSL-JSON</a>. For machines: <a href={addresses.metadata}>metadata of the CSV</a>.
        </p>
      </Taken>
      <Taken title="Embed">
        <Copied label="Live: moves with what is published and entered" code>
          {embed(addresses.embed)}
        </Copied>
        <Copied label={`Frozen: as of ${asOf}, record ${context.ledger}`} code>
          {embed(addresses.frozenEmbed)}
        </Copied>
        <p className="note mt-2">
          It sets no cookies and follows light and dark. It tells the page around it its height:{" "}
          <code>{'{ type: "outturn:height", height }'}</code> by <code>postMessage</code>.
        </p>
      </Taken>
    </div>
  );
}

type PartProps = { readonly title: string; readonly children: ReactNode };

function Part({ title, children }: PartProps) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Folded({ title, children }: PartProps) {
  return (
    <details>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

type CopiedProps = { readonly label: string; readonly code?: boolean; readonly children: ReactNode };

function Copied({ label, code = false, children }: CopiedProps) {
  const text = [children].flat().join("");
  return (
    <div className="copyable">
      <p className="quiet">{label}</p>
      <div className="copy-text">{code ? <code>{text}</code> : text}</div>
      <CopyButton text={text} what={label} />
    </div>
  );
}
