import { test as base, type Page } from "@playwright/test";

/** The settings of a window that cannot be changed once it is open, and its size. */
type Look = {
  readonly baseURL: string;
  readonly javaScriptEnabled: boolean;
  readonly viewport: { readonly width: number; readonly height: number } | null;
};

type Windows = {
  /** The worker's window of these settings. */
  readonly find: (look: Look) => Promise<Page>;
  /** Closes that window: the next test gets a new one. */
  readonly close: (look: Look) => Promise<void>;
};

/**
 * Playwright's `test`, whose `page` is a window that the tests of a worker share: scripts, styles and fonts are loaded and compiled once,
 * not once a test. What a test leaves behind is removed after it. A test that needs a browser without a past (bytes on the wire, touch)
 * takes `test` from `@playwright/test`.
 */
export const test = base.extend<object, { windows: Windows }>({
  windows: [
    async ({ browser }, use) => {
      const windows = new Map<string, Page>();
      const find = async (look: Look) => {
        const key = JSON.stringify(look);
        const page = windows.get(key) ?? (await browser.newPage(look));
        windows.set(key, page);
        return page;
      };
      const close = async (look: Look) => {
        await windows.get(JSON.stringify(look))?.context().close();
        windows.delete(JSON.stringify(look));
      };
      await use({ find, close });
      for (const page of windows.values()) await page.context().close();
    },
    { scope: "worker" },
  ],
  page: async ({ windows, baseURL, javaScriptEnabled, viewport }, use, info) => {
    const look = { baseURL: baseURL ?? "", javaScriptEnabled: javaScriptEnabled ?? true, viewport };
    const page = await windows.find(look);
    await use(page);
    if (info.status === info.expectedStatus) await clear(page, viewport);
    else await windows.close(look);
  },
});

/** Removes what a test left: listeners, routes, permissions, cookies, what pages stored, and how the window was set. */
async function clear(page: Page, viewport: Look["viewport"]): Promise<void> {
  page.removeAllListeners();
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.goto("about:blank");
  await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
  if (viewport !== null) await page.setViewportSize(viewport);
  await page.mouse.move(0, 0);
  await page.context().clearPermissions();
  await page.context().setStorageState({ cookies: [], origins: [] });
}
