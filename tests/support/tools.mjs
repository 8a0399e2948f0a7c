// What the tests need of the machine: a browser and PostgreSQL's binaries. Found, else installed, else said.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";

const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];
const POSTGRES_ROOT = "/usr/lib/postgresql";

/** Path of a Chromium: OUTTURN_CHROMIUM, an installed one, Debian's package, else Playwright's own download ("" then). */
export function findChromium() {
  const named = process.env.OUTTURN_CHROMIUM;
  if (named && existsSync(named)) return named;
  const installed = () => BROWSERS.find((path) => existsSync(path));
  const found = installed();
  if (found) return found;
  if (installDebian("chromium") && installed()) return installed();
  console.log("No Chromium here and none from Debian: asking Playwright for its own.");
  const download = spawnSync("npx", ["playwright", "install", "--with-deps", "chromium"], { stdio: "inherit" });
  return download.status === 0 ? "" : null;
}

/** Folder of PostgreSQL's server binaries, or null where there are none and none can be installed. */
export function findPostgres() {
  const named = process.env.OUTTURN_POSTGRES_BIN;
  if (named && existsSync(`${named}/initdb`)) return named;
  const installed = () => {
    if (existsSync(POSTGRES_ROOT)) {
      const versions = readdirSync(POSTGRES_ROOT).filter((version) => existsSync(`${POSTGRES_ROOT}/${version}/bin/initdb`));
      const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
      if (newest) return `${POSTGRES_ROOT}/${newest}/bin`;
    }
    const path = (process.env.PATH ?? "").split(":").find((folder) => existsSync(`${folder}/initdb`));
    return path ?? null;
  };
  return installed() ?? (installDebian("postgresql") ? installed() : null);
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
