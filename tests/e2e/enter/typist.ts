import type { Page } from "@playwright/test";

/** Types with the keyboard alone, and counts: a step is a field, a choice or a button that one stops at. */
export class Typist {
  keystrokes = 0;
  steps = 0;

  constructor(private readonly page: Page) {}

  /** Goes on by Tab: past fields that are left as they are, too. */
  async tab(times = 1): Promise<void> {
    for (let pressed = 0; pressed < times; pressed++) await this.press("Tab");
  }

  async type(text: string): Promise<void> {
    this.steps += 1;
    this.keystrokes += text.length;
    await this.page.keyboard.type(text);
  }

  /** A choice among radios or options by one key. */
  async choose(key: string): Promise<void> {
    this.steps += 1;
    await this.press(key);
  }

  async press(key: string): Promise<void> {
    this.keystrokes += 1;
    await this.page.keyboard.press(key);
  }
}
