import { Empty } from "@/components/page/empty";
import { PageFrame } from "@/components/page/page-frame";
import { listSpeakers } from "@/lib/db/entities/speakers";
import { addressAt } from "@/lib/input/query/as-of-context";
import { messageOf, type Query, readAsOfContext } from "@/lib/load/as-of-context";

export default async function SpeakersPage({ searchParams }: { readonly searchParams: Query }) {
  const { issues, ...context } = await readAsOfContext(searchParams);
  const speakers = await listSpeakers(context);
  return (
    <PageFrame title="Speakers" here="speakers" path="/speakers" context={context} error={messageOf(issues)}>
      <p className="crumb">By name</p>
      <h1>Speakers</h1>
      <p className="standfirst">People and institutions whose figures are held. Entered by editors, not a sample.</p>
      {speakers.length === 0 && <Empty>No speaker is held.</Empty>}
      <table className="rows rows-speakers mt-7">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Kind</th>
            <th scope="col" className="number">
              Figures
            </th>
          </tr>
        </thead>
        <tbody>
          {speakers.map(({ slug, name, kind, figures }) => (
            <tr key={slug}>
              <th className="at-speaker" scope="row">
                <a href={addressAt(`/speakers/${slug}`, context)}>{name}</a>
              </th>
              <td className="at-day quiet">{kind}</td>
              <td className="at-figures number" data-head="figures">
                {figures}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </PageFrame>
  );
}
