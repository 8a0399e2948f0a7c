import type { RefObject } from "react";
import type { Picture } from "@/lib/chart/model/picture";
import type { ChartCards } from "@/lib/chart/plan/chart-cards";
import { markPlaces } from "@/lib/chart/plan/mark-places";
import type { PeriodPlaces } from "@/lib/chart/plan/period-places";
import type { MarkPosition } from "../mark-positions";
import type { ChartPeriods } from "../periods-of";
import type { ChartPlace } from "../walk";
import { ChartTooltip } from "./chart-tooltip";
import { MarkCardContent } from "./mark-card";
import { PeriodCardContent } from "./period-card";
import type { Area } from "./tooltip-place";

type Props = {
  readonly place: ChartPlace;
  readonly picture: Picture;
  readonly places: readonly PeriodPlaces[];
  readonly marks: readonly MarkPosition[];
  /** Null while they are on their way. */
  readonly cards: ChartCards | null;
  readonly isMissing: boolean;
  readonly frame: RefObject<HTMLElement | null>;
  readonly periods: ChartPeriods;
  readonly close?: () => void;
};

/** Pixels round a mark that its tooltip leaves free. */
const RING = 13;

/** The tooltip of a period or a mark; nothing for one that the chart does not show, or of which nothing is known. */
export function PlaceTooltip({ place, picture, places, marks, cards, isMissing, frame, periods, close }: Props) {
  const about = areaOf(place, places, marks);
  if (about === null) return null;
  const card = place.kind === "period" ? cards?.periods[place.key] : undefined;
  const mark = place.kind === "mark" && cards !== null ? markPlaces(picture, cards.cards).find(({ key }) => key === place.key) : undefined;
  if (place.kind === "mark" && mark === undefined) return null;
  const title = card?.title ?? (place.kind === "period" ? periods.textOf(place.key) : (mark?.cards[0]?.value ?? ""));
  return (
    <ChartTooltip title={title} about={about} marks={marks.map(({ at }) => at)} frame={frame} {...(close && { close })}>
      {place.kind === "period" && <p className="card-title">{title}</p>}
      {card && <PeriodCardContent card={periods.shown(card)} />}
      {mark && <MarkCardContent place={mark} />}
      {place.kind === "period" && card === undefined && (
        <p className="quiet">{isMissing ? "Could not be loaded; the rows are in the table." : "…"}</p>
      )}
    </ChartTooltip>
  );
}

function areaOf({ kind, key }: ChartPlace, places: readonly PeriodPlaces[], marks: readonly MarkPosition[]): Area | null {
  if (kind === "period") return places.find(({ isOverview }) => !isOverview)?.periods.find((one) => one.key === key)?.area ?? null;
  const at = marks.find((one) => one.key === key)?.at;
  return at === undefined ? null : { left: at[0] - RING, top: at[1] - RING, right: at[0] + RING, bottom: at[1] + RING };
}
