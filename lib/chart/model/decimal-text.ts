/** A number as decimal text without an exponent: "0.0000001", "1500". */
export function decimalText(value: number): string {
  const [mantissa = "0", exponent] = String(value).split("e");
  return exponent === undefined ? mantissa : shiftPoint(mantissa, Number(exponent));
}

/** Decimal text times a power of ten, exact: "2.5" at 9 is "2500000000", at −1 "0.25". */
export function shiftPoint(text: string, power: number): string {
  const sign = text.startsWith("-") ? "-" : "";
  const [whole = "", rest = ""] = text.replace("-", "").split(".");
  const digits = whole + rest;
  const point = whole.length + power;
  const padded = point <= 0 ? "0".repeat(1 - point) + digits : digits.padEnd(point, "0");
  const at = Math.max(point, 1);
  const integer = padded.slice(0, at).replace(/^0+(?=\d)/, "");
  const fraction = padded.slice(at).replace(/0+$/, "");
  const result = fraction === "" ? integer : `${integer}.${fraction}`;
  return /[1-9]/.test(result) ? sign + result : result;
}
