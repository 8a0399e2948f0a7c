import { Fragment } from "react";
import type { Observation } from "@/lib/domain/release";
import type { Statement } from "@/lib/domain/statement";
import { addressAt, type Moment } from "../moment";
import { speakerNames } from "../statement/speakers";

type Props = { readonly observation: Observation; readonly statements: readonly Statement[]; readonly moment: Moment };

/** How firm a published number is, in grey words: by report, provisional, hedged, or only an official's words. */
export function Marks({ observation, statements, moment }: Props) {
  const { releasedOnBasis, status, value, growth, statement } = observation;
  const hedged = [value, growth].some((stated) => stated !== null && stated.hedge !== null);
  const words = [releasedOnBasis === "report" && "by report", hedged && "hedged", status === "P" && "provisional"].filter(Boolean);
  const spoken = statement === null ? undefined : statements.find(({ id }) => id === statement);
  return (
    <span className="quiet">
      {words.join(", ")}
      {statement !== null && (
        <Fragment>
          {words.length > 0 && ", "}
          <a href={addressAt(`/statements/${statement}`, moment)}>
            spoken by {spoken === undefined ? "an official" : speakerNames(spoken)}
          </a>
        </Fragment>
      )}
    </span>
  );
}
