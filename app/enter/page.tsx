import { PageFrame } from "@/components/page/page-frame";
import { ENTRY_LINKS } from "@/lib/input/form/entry-links";
import { type FormQuery, readAsOfContext } from "@/lib/load/as-of-context";

export default async function EnterPage({ searchParams }: { readonly searchParams: FormQuery }) {
  const { issues: _, ...context } = await readAsOfContext(searchParams);
  return (
    <PageFrame title="Enter a figure" here="enter" path="/enter" context={context}>
      <p className="crumb">Enter</p>
      <h1>Enter a figure</h1>
      <p className="standfirst">
        What is written stays readable: it can be corrected later, and both the first words and the correction show.
      </p>
      <ul className="entry-links">
        {ENTRY_LINKS.map(({ place, name, href, about }) => (
          <li key={place}>
            <a href={href}>{`${name.charAt(0).toUpperCase()}${name.slice(1)}`}</a>
            <p>{about}</p>
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}
