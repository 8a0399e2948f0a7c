import { randomBytes } from "node:crypto";

let last = { time: 0, count: 0 };

/** A UUID version 7 (RFC 9562): time-ordered, and of one process in the order of making. */
export function newId(now: number = Date.now()): string {
  const time = Math.max(now, last.time);
  const count = time === last.time ? last.count + 1 : 0;
  // 12 bits of counter; past it the next millisecond is borrowed.
  last = count < 4096 ? { time, count } : { time: time + 1, count: 0 };
  const hex = last.time.toString(16).padStart(12, "0") + (0x7000 + last.count).toString(16) + randomBytes(8).toString("hex");
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
