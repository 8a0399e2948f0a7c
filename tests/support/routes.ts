import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const APP = fileURLToPath(new URL("../../app", import.meta.url));

/** Every address that can be read, as Next routes it: pages, and routes that answer a GET. "/statements/[id]". */
export function readableRoutes(): readonly string[] {
  return readdirSync(APP, { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|[\\/])(page\.tsx|route\.ts)$/.test(file) && answersGet(file))
    .map((file) => `/${relative(APP, join(APP, file)).split(sep).slice(0, -1).join("/")}`)
    .sort();
}

/** Whether an address is one of a route. */
export function isOf(route: string, path: string): boolean {
  const pattern = route.replace(/[.*+?^$()|\\]/g, "\\$&").replace(/\[[^\]/]+\]/g, "[^/]+");
  return new RegExp(`^${pattern}$`).test(path);
}

function answersGet(file: string): boolean {
  return (
    file.endsWith("page.tsx") ||
    /export (const|async function|function) GET\b|export \{[^}]*GET/.test(readFileSync(join(APP, file), "utf8"))
  );
}
