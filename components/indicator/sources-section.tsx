import type { Release } from "@/lib/domain/ledger/release";
import { hostOf } from "@/lib/domain/values/web-address";
import { nameOfSource } from "@/lib/format/source";
import { Section } from "../page/section";

const MAX_SITES = 12;

/** Sites of the published values, by number of values. */
export function SourcesSection({ releases, asOf }: { readonly releases: readonly Release[]; readonly asOf: string }) {
  const sites = countSites(releases.filter(({ knownOn }) => knownOn <= asOf));
  return (
    <Section title="Sources" note="values carried">
      <ul className="list">
        {sites.slice(0, MAX_SITES).map(([site, count]) => (
          <li key={site}>
            {site} <span className="quiet">{count}</span>
          </li>
        ))}
      </ul>
      <p className="note mt-2">
        {sites.length > MAX_SITES && `${sites.length - MAX_SITES} more carry fewer. `}“By report” means the day is that of a dated text that
        carries the value. “Spoken” values are officials’ words; each names its speaker.
      </p>
    </Section>
  );
}

function countSites(releases: readonly Release[]): readonly (readonly [site: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { citations, observations } of releases) {
    for (const { id, source } of citations) {
      const site = hostOf(source.url) ?? nameOfSource(source);
      const carried = observations.filter((observation) => observation.citations.includes(id)).length;
      counts.set(site, (counts.get(site) ?? 0) + carried);
    }
  }
  return [...counts.entries()].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}
