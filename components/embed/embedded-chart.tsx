import { EMBED_WIDTHS } from "@/lib/chart/model/box-widths";
import type { Embed } from "@/lib/chart/plan/embed";
import { RULES_VERSION } from "@/lib/domain/judging/rules-version";
import { formatDay } from "@/lib/format/days";
import { formatList } from "@/lib/format/lists";
import { ChartDrawing } from "../charts/interactive/chart-drawing";
import { PostHeight } from "./post-height";

/**
 * A chart in somebody else's page: heading, drawing, note and source. Without scripts, or where they are blocked, the server's drawing stays.
 * Links open in a tab of their own, as a page in the frame would have no room.
 */
export function EmbeddedChart({ embed }: { readonly embed: Embed }) {
  const { plan, cards, context, address, oembed, width, asOfError } = embed;
  const { title, note, sources, description } = plan;
  return (
    <main className="embed">
      <title>{`${title} · Outturn`}</title>
      <base target="_blank" />
      <meta name="robots" content="noindex" />
      <link rel="canonical" href={address} />
      <link rel="alternate" type="application/json+oembed" href={oembed} title={title} />
      <PostHeight>
        <h1>{title}</h1>
        {asOfError !== null && <p className="error">{asOfError}</p>}
        <figure className="chart" style={width === null ? undefined : { maxWidth: width }}>
          <ChartDrawing id="chart" description={description} widths={width === null ? EMBED_WIDTHS : [width]} cards={cards} />
          <figcaption>
            <p className="hidden-text">{description.summary}</p>
            <div className="chart-foot">
              {note !== null && <p>{note}</p>}
              <p>
                {formatList(sources)} · as of {formatDay(context.asOf, "long")} · record {context.ledger} · methodology {RULES_VERSION} ·{" "}
                <a href={address} target="_blank" rel="noopener">
                  Outturn
                </a>
              </p>
            </div>
          </figcaption>
        </figure>
      </PostHeight>
    </main>
  );
}
