import { GLOSSARY } from "@/lib/format/glossary";

/** Words with one meaning, each with an id that others link to: `#word-outturn`. */
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
