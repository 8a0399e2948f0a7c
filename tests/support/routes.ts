import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const APP = fileURLToPath(new URL("../../app", import.meta.url));

export type Route = {
  /** Next's path: "/statements/[id]". */
  readonly path: string;
  /** A page, a file or an endpoint of the API. An embed refuses in plain text, as a file does. */
  readonly kind: "page" | "file" | "api";
  /** Names of the parameters in brackets. */
  readonly params: readonly string[];
  /** Answers a GET. */
  readonly isReadable: boolean;
};

/** Every page and route handler of app/. */
export function allRoutes(): readonly Route[] {
  return readdirSync(APP, { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|[\\/])(page\.tsx|route\.ts)$/.test(file))
    .map((file) => {
      const path = `/${dirname(file).replaceAll("\\", "/")}`.replace(/^\/\.$/, "/");
      const isPage = file.endsWith("page.tsx");
      const other = path.startsWith("/api/") ? "api" : "file";
      return {
        path,
        kind: isPage && !path.startsWith("/embed/") ? ("page" as const) : other,
        params: paramsOf(path),
        isReadable: isPage || answersGet(file),
      } as const;
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The paths of all routes that answer a GET. */
export function readableRoutes(): readonly string[] {
  return allRoutes().flatMap(({ path, isReadable }) => (isReadable ? [path] : []));
}

/** True when an address belongs to a route. */
export function isOf(route: string, path: string): boolean {
  const pattern = route.replace(/[.*+?^$()|\\]/g, "\\$&").replace(/\[[^\]/]+\]/g, "[^/]+");
  return new RegExp(`^${pattern}$`).test(path);
}

function paramsOf(path: string): readonly string[] {
  return [...path.matchAll(/\[([^\]]+)\]/g)].map(([, name = ""]) => name);
}

function answersGet(file: string): boolean {
  return /export (const|async function|function) GET\b|export \{[^}]*GET/.test(readFileSync(join(APP, file), "utf8"));
}
