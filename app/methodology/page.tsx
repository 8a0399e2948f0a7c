import { Glossary } from "@/components/methodology/glossary-list";
import { RULE_CHANGES, RULE_PARTS } from "@/components/methodology/rule-texts";
import { WorkedExample } from "@/components/methodology/worked-example";
import { PageFrame } from "@/components/page/page-frame";
import { Section } from "@/components/page/section";
import { RULES_VERSION } from "@/lib/domain/judging/rules-version";
import { formatDay } from "@/lib/format/days";
import { messageOf, type Query, readAsOfContext } from "@/lib/load/as-of-context";
import { loadFoundingExample } from "@/lib/load/founding-example";

const PATH = "/methodology";

export default async function MethodologyPage({ searchParams }: { readonly searchParams: Query }) {
  const { issues, ...context } = await readAsOfContext(searchParams);
  const held = await loadFoundingExample(context);
  return (
    <PageFrame title="Methodology" here="methodology" path={PATH} context={context} error={messageOf(issues)}>
      <p className="crumb">Rules, version {RULES_VERSION}</p>
      <h1>How figures are judged</h1>
      <p className="standfirst">
        Every outcome follows from these rules and the rows beside it, so that two people who never met compute the same. They are worked on
        the statement that this ledger began with, by the functions that judge everything else.
      </p>
      <ul className="contents-list" aria-label="On this page">
        {RULE_PARTS.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
        <li>
          <a href="#words">Words</a>
        </li>
        <li>
          <a href="#changes">Changes</a>
        </li>
      </ul>
      {RULE_PARTS.map(({ id, title, rules }) => (
        <Section key={id} id={id} title={title}>
          {rules.map(({ number, title: name, words }) => (
            <article key={number} id={`rule-${number}`} className="rule">
              <h3>
                <span className="quiet">Rule {number}</span> {name}
              </h3>
              {words.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
              <WorkedExample rule={number} foundingCase={held} context={context} />
            </article>
          ))}
        </Section>
      ))}
      <Section id="words" title="Words" note="One meaning each, on every page, in files and in the API">
        <Glossary />
      </Section>
      <Section id="changes" title="Changes" note="A change that alters any outcome is a new version.">
        {RULE_CHANGES.map(({ version, since, words }) => (
          <article key={version} className="rule">
            <h3>
              Version {version} <span className="quiet">since {formatDay(since, "long")}</span>
            </h3>
            {words.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </article>
        ))}
      </Section>
    </PageFrame>
  );
}
