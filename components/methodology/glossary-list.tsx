import { GLOSSARY } from "@/lib/format/glossary";

/** Glossary terms with anchors such as `#word-outturn`. */
export function Glossary() {
  return (
    <dl className="glossary">
      {GLOSSARY.map(({ id, word, meaning }) => (
        <div key={id} id={`word-${id}`}>
          <dt>{word}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
