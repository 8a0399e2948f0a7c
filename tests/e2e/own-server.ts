import { test } from "@playwright/test";
import { copyTemplate, removeFolder, type Template } from "../support/databases/data-folders";
import { killServers, type Server, start } from "../support/servers/server";

export type OwnServer = {
  readonly url: string;
  /** Ends the server; waits until it has ended. */
  readonly stop: () => Promise<void>;
  /** Starts it again at the same address, on the same data. */
  readonly startAgain: () => Promise<void>;
};

/** A server that only the tests of this file, or of this group, write to: on a copy of a data folder, for as long as they run. */
export function ownServer(template: Template): OwnServer {
  let server: Server | null = null;
  let directory = "";
  const running = () => {
    if (server === null) throw new Error("The server is there once the tests have begun.");
    return server;
  };
  test.beforeAll(async () => {
    test.setTimeout(300_000);
    directory = await copyTemplate(template);
    server = await start({ DATA_DIR: directory, OUTTURN_SEED: "none" });
  });
  test.afterAll(async () => {
    await killServers();
    removeFolder(directory);
  });
  return {
    get url() {
      return running().url;
    },
    stop: async () => {
      running().child.kill("SIGTERM");
      await running().ended;
    },
    startAgain: async () => {
      server = await start({ DATA_DIR: directory, OUTTURN_SEED: "none", PORT: new URL(running().url).port });
    },
  };
}
