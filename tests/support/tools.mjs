// The programs that tests need besides Node: an installed one, or one installed now from Debian if allowed, or else null.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** For each program: its setting, its Debian package, and the usual paths. */
const TOOLS = {
  /** Path of the browser; "" stands for Playwright's own. Without windows it takes a third of the processor time of a whole one. */
  chromium: {
    setting: "OUTTURN_CHROMIUM",
    package: "chromium-headless-shell",
    look: () => findExecutable("chromium-headless-shell"),
    otherwise: () => findExecutable("chromium", "chromium-browser", "google-chrome", "google-chrome-stable") ?? downloadBrowser(),
  },
  /** Folder of PostgreSQL's server binaries (initdb, pg_ctl), which are not in the PATH on Debian. */
  postgres: { setting: "OUTTURN_POSTGRES_BIN", package: "postgresql", look: findPostgresFolder },
  nginx: { setting: "OUTTURN_NGINX", package: "nginx", look: () => findExecutable("nginx") },
  pgbouncer: { setting: "OUTTURN_PGBOUNCER", package: "pgbouncer", look: () => findExecutable("pgbouncer") },
};

export const TOOL_NAMES = /** @type {const} */ (["chromium", "postgres", "nginx", "pgbouncer"]);

const ABSENT = "absent";

/**
 * Where a program is: what its setting names, else an installed one, else Debian's package (as root, with apt), else, for the browser, a
 * whole one or Playwright's download. Null when there is none: skip the test then. `npm test` says so, and fails when CI is set.
 * @param {"chromium" | "postgres" | "nginx" | "pgbouncer"} name
 * @returns {string | null}
 */
export function findTool(name) {
  const tool = TOOLS[name];
  const named = process.env[tool.setting];
  if (named === ABSENT) return null;
  if (named !== undefined && (named === "" || existsSync(named))) return named;
  return tool.look() ?? (installDebian(tool.package) ? tool.look() : null) ?? tool.otherwise?.() ?? null;
}

/** Settings with the paths found, so that no test process searches or installs again. */
export function toolSettings(found) {
  return Object.fromEntries(TOOL_NAMES.map((name) => [TOOLS[name].setting, found[name] ?? ABSENT]));
}

function findExecutable(...names) {
  // Servers are in sbin, which only root has in its PATH.
  const folders = [...(process.env.PATH ?? "").split(":"), "/usr/bin", "/usr/sbin", "/usr/local/bin", "/usr/local/sbin"];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path)) ?? null;
}

function downloadBrowser() {
  console.log("No Chromium here and none from Debian: asking Playwright for its own.");
  return spawnSync("npx", ["playwright", "install", "--with-deps", "chromium"], { stdio: "inherit" }).status === 0 ? "" : null;
}

function findPostgresFolder() {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(root, version, "bin")), ...(process.env.PATH ?? "").split(":")];
  return folders.find((folder) => existsSync(join(folder, "initdb"))) ?? null;
}

let listed = false;
function installDebian(name) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  console.log(`Installing Debian's ${name} …`);
  try {
    if (!listed) execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
    listed = true;
    execFileSync("apt-get", ["install", "-y", "-qq", name], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    return true;
  } catch (error) {
    console.log(`Debian's ${name} could not be installed: ${error.message}`);
    return false;
  }
}
