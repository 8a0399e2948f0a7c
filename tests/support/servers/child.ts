import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";

const started: ChildProcess[] = [];
const folders: string[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new folder, removed after the test. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "outturn-process-"));
  folders.push(folder);
  return folder;
}

export type Child = {
  readonly child: ChildProcess;
  /** Everything printed so far, on both streams. */
  readonly printed: () => string;
  /** Resolves when a line contains the text; rejects when the process ends first. */
  readonly prints: (text: string) => Promise<void>;
  readonly ended: Promise<number | null>;
};

/** Starts a script of the project with tsx (or node, for .mjs) in a child process, which is ended after the test. */
export function startChild(args: readonly string[], environment: Readonly<Record<string, string>>): Child {
  const [script = ""] = args;
  const runner = script.endsWith(".mjs") ? [] : ["--import", "tsx"];
  const { DATABASE_URL: _, NEXT_PHASE: __, ...inherited } = process.env;
  const child = spawn(process.execPath, [...runner, ...args], { env: { ...inherited, ...environment }, stdio: ["ignore", "pipe", "pipe"] });
  started.push(child);
  let text = "";
  const waiting = new Set<() => void>();
  const heard = (part: Buffer) => {
    text += part.toString();
    for (const check of waiting) check();
  };
  child.stdout?.on("data", heard);
  child.stderr?.on("data", heard);
  const ended = new Promise<number | null>((done) => child.on("close", (code) => done(code)));
  const prints = (wanted: string) =>
    new Promise<void>((done, fail) => {
      const check = () => text.includes(wanted) && done();
      waiting.add(check);
      check();
      ended.then(() => fail(new Error(`ended before it printed "${wanted}":\n${text}`)));
    });
  return { child, printed: () => text, prints, ended };
}
