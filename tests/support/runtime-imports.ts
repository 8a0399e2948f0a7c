import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

type Imports = { readonly files: readonly string[]; readonly packages: readonly string[] };

/** The files and packages, sorted, that a file needs at run time; imports of types, and what is imported later, are left out. */
export function runtimeImports(file: string): Imports {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (one: string) => {
    if (files.has(one)) return;
    files.add(one);
    for (const [, target = ""] of readFileSync(one, "utf8").matchAll(/^(?:import|export) (?!type )[^;]*?from "([^"]+)";/gms)) {
      const path = fileOf(one, target);
      if (path === null) packages.add(target);
      else visit(path);
    }
  };
  visit(file);
  return { files: [...files].sort(), packages: [...packages].sort() };
}

/** The file that an import names; null for a package. */
function fileOf(from: string, target: string): string | null {
  if (!/^(?:\.|@\/)/.test(target)) return null;
  const path = target.startsWith("@/") ? target.slice(2) : join(dirname(from), target);
  const found = [`${path}.ts`, `${path}.tsx`].find((candidate) => existsSync(candidate));
  if (found === undefined) throw new Error(`${from} imports ${target}, which is not there.`);
  return found;
}
