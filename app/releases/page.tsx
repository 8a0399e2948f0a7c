import { messageOf, type Query, readMoment } from "@/app/read-moment";
import { Day } from "@/components/day";
import { Empty } from "@/components/empty";
import { Pager } from "@/components/lists/pager";
import { addressAt } from "@/components/moment";
import { PageFrame } from "@/components/page-frame";
import { SourceLink } from "@/components/source-link";
import { listReleases } from "@/lib/db/releases";
import { listSeries } from "@/lib/db/series";
import { formatCount } from "@/lib/format";
import { oneOf } from "@/lib/input/view";

const PAGE = 50;

export default async function ReleasesPage({ searchParams }: { readonly searchParams: Query }) {
  const { issues, ...moment } = await readMoment(searchParams);
  const cursor = oneOf((await searchParams).cursor);
  const { items, next } = await listReleases({ ...moment, limit: PAGE, cursor });
  const publishers = new Map((await listSeries(null, moment.ledger)).map(({ slug, publisher }) => [slug, publisher]));
  return (
    <PageFrame title="Releases" here="releases" path="/releases" moment={moment} error={messageOf(issues)}>
      <p className="crumb">Newest first</p>
      <h1>Releases</h1>
      {items.length === 0 && <Empty>No release is held.</Empty>}
      <table className="dense rows rows-listed mt-7">
        <thead>
          <tr>
            <th scope="col">Released</th>
            <th scope="col">Publisher and values</th>
            <th scope="col">Sources</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ id, releasedOn, releasedOnBasis, observations, citations }) => (
            <tr key={id}>
              <th className="at-released nowrap" scope="row">
                <a href={addressAt(`/releases/${id}`, moment)}>
                  <Day text={releasedOn} byReport={releasedOnBasis === "report"} />
                </a>
              </th>
              <td className="at-basis">
                {[...new Set(observations.map(({ series }) => publishers.get(series) ?? series))].join(", ")}:{" "}
                {formatCount(observations.length, "observation")}
              </td>
              <td className="at-source">
                {citations.slice(0, 2).map(({ id: key, source }, index) => (
                  <span key={key}>
                    {index > 0 && ", "}
                    <SourceLink source={source} />
                  </span>
                ))}
                {citations.length > 2 && <span className="quiet"> and {citations.length - 2} more</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager path="/releases" query={{}} next={next} isFirst={cursor === null} moment={moment} />
    </PageFrame>
  );
}
