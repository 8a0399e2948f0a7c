import type { LabelMark, LeaderMark, SpotMark } from "../../model/model";
import type { PathStyleName } from "../styles";
import { disc, type PathShape, path, polyline, type TextShape } from "../svg-primitives";

export function drawLabel({ x, y, anchor, runs, halo }: LabelMark): readonly TextShape[] {
  return [{ shape: "text", x, y, anchor, runs, halo }];
}

export function drawLeader({ points, role }: LeaderMark): readonly PathShape[] {
  return [path(leaderStyle(role), polyline(points))];
}

function leaderStyle(role: LeaderMark["role"]): PathStyleName {
  if (role === "frame") return "grid";
  if (role === "asOf") return "as-of";
  return role === "observed" ? "zero" : "leader";
}

export function drawSpot({ x, y, role }: SpotMark): readonly PathShape[] {
  return [path(spotStyle(role), disc([x, y], 2.5))];
}

function spotStyle(role: SpotMark["role"]): PathStyleName {
  if (role === "stated") return "stated-fill";
  return role === "implied" ? "implied-fill" : "dot";
}
