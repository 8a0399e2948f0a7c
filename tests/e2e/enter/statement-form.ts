import { expect, type Locator, type Page } from "@playwright/test";

/** What a test types into a statement's form, by label. */
export type TypedFigure = Readonly<Record<string, string>>;

export function figureOf(page: Page, number: number): Locator {
  return page.getByRole("group", { name: `Figure ${number}`, exact: true });
}

/** Fills the fields of a figure, found by their labels; `Shape` is a radio. */
export async function fillFigure(figure: Locator, typed: TypedFigure): Promise<void> {
  for (const [label, text] of Object.entries(typed)) {
    if (label === "Shape") await figure.getByRole("radio", { name: text }).check();
    else await fillField(figure.getByLabel(label, { exact: true }).or(figure.getByLabel(`${label} optional`, { exact: true })), text);
  }
}

/** Text into a text field, a choice by its words in a select. */
export async function fillField(field: Locator, text: string): Promise<void> {
  const tag = await field.evaluate((element) => element.tagName);
  if (tag === "SELECT") await field.selectOption({ label: text });
  else await field.fill(text);
}

export async function fill(page: Page, typed: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(typed)) {
    await fillField(
      page
        .getByLabel(label, { exact: true })
        .or(page.getByLabel(`${label} optional`, { exact: true }))
        .first(),
      text,
    );
  }
}

export async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Write to the ledger" }).click();
}

/** Opens the form of a statement and fills who, when and where it is reported. */
export async function openStatement(page: Page, url: string, typed: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.goto(`${url}/enter/statement`);
  await fill(page, {
    Speaker: "Vladimir Putin",
    "Stated on": "2023-12-14",
    Address: "https://news.example/report",
    "Quoted words, exactly as printed": "30 percent to $220-230 billion",
    ...typed,
  });
}

export async function expectRecorded(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: "Recorded" })).toBeVisible();
}

export function summaryOf(page: Page): Locator {
  return page.getByRole("alert").filter({ hasText: "Nothing was written" });
}
