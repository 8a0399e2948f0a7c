/** Areas as typed: codes or English names, separated by commas (codes also by spaces). "Russia, China" is RU and CN. */
export function readAreas(text: string): readonly string[] {
  const parts = text.split(/[,;\n]/).map((part) => part.trim());
  return parts.filter((part) => part !== "").flatMap((part) => (isCodes(part) ? part.toUpperCase().split(/\s+/) : [codeOf(part)]));
}

function isCodes(part: string): boolean {
  return part.split(/\s+/).every((code) => /^([a-z]{2}(\d{2})?|[a-z]\d{1,2})$/i.test(code));
}

/** The ISO 3166 code of an English name; the name itself when unknown. */
function codeOf(name: string): string {
  return byName().get(name.toLowerCase()) ?? name;
}

let names: ReadonlyMap<string, string> | undefined;

function byName(): ReadonlyMap<string, string> {
  names ??= new Map([...readNames(), ["world", "W00"], ["european union", "EU"]]);
  return names;
}

function readNames(): readonly (readonly [string, string])[] {
  const english = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  return letters.flatMap((first) =>
    letters.flatMap((second) => {
      const code = first + second;
      const name = english.of(code);
      // A withdrawn code (SU) has the name of its successor.
      const isCurrent = new Intl.Locale(`und-${code}`).region === code;
      return name === undefined || !isCurrent ? [] : [[name.toLowerCase(), code] as const];
    }),
  );
}
