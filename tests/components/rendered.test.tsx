import { AppRouterContext, type AppRouterInstance } from "next/dist/shared/lib/app-router-context.shared-runtime";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { AsOfBar } from "@/components/as-of/as-of-bar";
import { AsOfControl } from "@/components/as-of/as-of-control";
import { PageHead } from "@/components/page/page-head";
import { PageLayout } from "@/components/page/page-layout";
import { Citation } from "@/components/values/citation";
import { Outcome } from "@/components/values/outcome";
import { Reading } from "@/components/values/reading";
import { addressAt } from "@/lib/input/query/as-of-context";
import { figure, moreThan, point, rate } from "../support/ledgers/rows";
import { citation, source } from "./rows";

const now = { asOf: "2026-03-10", ledger: 178, today: "2026-03-10", head: 178 };

describe("an address with an as-of context", () => {
  test.each([
    [now, "/indicators/turnover"],
    [{ ...now, asOf: "2023-12-14" }, "/indicators/turnover?asOf=2023-12-14"],
    [{ ...now, asOf: "2023-12-14", ledger: 12 }, "/indicators/turnover?asOf=2023-12-14&ledger=12"],
  ])("of %o is %s", (context, address) => {
    expect(addressAt("/indicators/turnover", context)).toBe(address);
  });
});

describe("the as-of control", () => {
  const control = (asOf: string, error: string | null = null) =>
    renderToStaticMarkup(
      <AppRouterContext value={{} as AppRouterInstance}>
        <AsOfControl
          path="/indicators/turnover"
          context={{ ...now, asOf, ledger: 100 }}
          stops={[
            { day: "2024-01-12", words: "customs 2023" },
            { day: "2026-03-10", words: "today" },
          ]}
          query={{ measure: "growth", series: null }}
          error={error}
        />
      </AppRouterContext>,
    );
  const options = (drawn: string) => [...drawn.matchAll(/<option[^>]*>([^<]*)/g)].map(([, text]) => text);

  test("offers today and the preset days, newest first, and marks the day shown", () => {
    expect(options(control("2024-01-12"))).toEqual(["today, 10 Mar 2026", "12 Jan 2024, customs 2023"]);
    expect(control("2024-01-12")).toContain('<option value="2024-01-12" selected="">');
    expect(control("2026-03-10")).toContain('<option value="" selected="">');
  });

  test("offers the day shown when it is no preset", () => {
    expect(options(control("2025-07-01"))).toEqual(["today, 10 Mar 2026", "1 Jul 2025", "12 Jan 2024, customs 2023"]);
  });

  test("keeps ledger number and view in both forms", () => {
    expect(control("2024-01-12").match(/type="hidden" name="ledger" value="100"/g)).toHaveLength(2);
    expect(control("2024-01-12").match(/type="hidden" name="measure" value="growth"/g)).toHaveLength(2);
    expect(control("2024-01-12")).not.toContain('name="series"');
  });

  test("shows the error at the field, unfolded, and the day used instead", () => {
    const drawn = control("2024-01-12", "Give a day up to today.");
    expect(drawn).toContain("Give a day up to today. Shown as of 12 January 2024 instead.");
    expect(drawn).toContain('aria-invalid="true"');
    expect(drawn).toContain('<details class="as-of-other" open="">');
  });
});

describe("the bar of another day", () => {
  const bar = (asOf: string, ledger: number) =>
    renderToStaticMarkup(<AsOfBar address="/compare?indicator=turnover&asOf=2023-12-31&ledger=100" context={{ ...now, asOf, ledger }} />);

  test("names the day, what it leaves out, and leads to the same page today", () => {
    expect(bar("2023-12-31", 178)).toContain("You see 31 December 2023.");
    expect(bar("2023-12-31", 178)).toContain("What was published or said later is left out.");
    expect(bar("2023-12-31", 178)).toContain('href="/compare?indicator=turnover"');
    expect(bar("2023-12-31", 178)).not.toContain("record");
  });

  test("names an earlier record", () => {
    expect(bar("2026-03-10", 100)).toContain("You see record 100 of 178.");
    expect(bar("2026-03-10", 100)).not.toContain("10 March 2026");
  });

  test("stands on every page of another day and on none of today", () => {
    const page = (asOf: string) =>
      renderToStaticMarkup(
        <AppRouterContext value={{} as AppRouterInstance}>
          <PageLayout here="compare" address="/compare" context={{ ...now, asOf }}>
            text
          </PageLayout>
        </AppRouterContext>,
      );
    expect(page("2023-12-31").match(/You see/g)).toHaveLength(1);
    expect(page("2026-03-10")).not.toContain("You see");
  });
});

describe("the head of a page", () => {
  const head = (props: Partial<Parameters<typeof PageHead>[0]> = {}) =>
    renderToStaticMarkup(
      <PageHead title="Compare" origin="https://outturn.example" path="/compare" address="/compare?asOf=2023-12-31" {...props} />,
    );

  test("has a title, a description and a canonical address without day and filters", () => {
    expect(head()).toContain("<title>Compare · Outturn</title>");
    expect(head()).toContain('<meta name="description" content="What officials said');
    expect(head()).toContain('<link rel="canonical" href="https://outturn.example/compare"/>');
  });

  test("shares the address as it was asked for, with the card of the site or the page's own", () => {
    expect(head()).toContain('property="og:url" content="https://outturn.example/compare?asOf=2023-12-31"');
    expect(head()).toContain('property="og:image" content="https://outturn.example/card.png"');
    const own = head({ description: "One sentence.", social: { title: "Headline", card: "/statements/1/card.png", embeddable: true } });
    expect(own).toContain('property="og:title" content="Headline"');
    expect(own).toContain('property="og:description" content="One sentence."');
    expect(own).toContain("https://outturn.example/statements/1/card.png");
    expect(own).toContain("/api/oembed?url=https%3A%2F%2Foutturn.example%2Fcompare%3FasOf%3D2023-12-31");
    expect(head()).not.toContain("oembed");
  });
});

describe("the frame of a page", () => {
  const page = renderToStaticMarkup(
    <AppRouterContext value={{} as AppRouterInstance}>
      <PageLayout here="trackRecord" address="/track-record?indicator=turnover" context={{ ...now, asOf: "2023-12-31" }}>
        text
      </PageLayout>
    </AppRouterContext>,
  );

  test("names record and methodology once, in the footer", () => {
    expect(page.match(/record 178/g)).toHaveLength(1);
    expect(page.match(/methodology 2/g)).toHaveLength(1);
    expect(page.indexOf("record 178")).toBeGreaterThan(page.indexOf("<footer"));
  });

  test("has one menu, which keeps the day and marks the page", () => {
    expect(page.match(/<nav/g)).toHaveLength(1);
    expect(page).toContain('href="/track-record?asOf=2023-12-31" aria-current="page"');
    expect(page).toContain("<summary>Menu</summary>");
  });

  test("comes back to the same address after a choice of theme", () => {
    expect(page).toContain(`back=${encodeURIComponent("/track-record?indicator=turnover")}`);
  });
});

describe("a citation", () => {
  test("uses the quotation marks of its language and includes the translation", () => {
    const drawn = renderToStaticMarkup(
      <Citation
        citation={citation({ exact: "на 30%", translation: "by 30%", source: source({ language: "ru" }) })}
        place={2}
        context={now}
      />,
    );
    expect(drawn).toContain('<span dir="auto" lang="ru">«на 30%»</span>');
    expect(drawn).toContain("by 30%");
    expect(drawn).toContain(", Russian");
  });

  test("never links to an address that is not a web address", () => {
    const drawn = renderToStaticMarkup(
      <Citation
        citation={citation({ source: source({ url: "javascript:alert(1)", archived: "data:text/html,x" }) })}
        place={1}
        context={now}
      />,
    );
    expect([...drawn.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(["/sources/source"]);
  });
});

describe("an outcome", () => {
  test.each([
    [<Outcome key="1" outcome="within" />, "within"],
    [<Outcome key="2" outcome="within" point />, "as stated"],
    [<Outcome key="3" outcome="depends" />, "depends on whose count"],
    [<Outcome key="4" outcome="pending" reason="notHeld" />, "no figure held"],
    [<Outcome key="5" outcome="notComparable" reason="unit" />, "other unit"],
  ])("is a mark and a word", (outcome, words) => {
    const drawn = renderToStaticMarkup(outcome);
    expect(drawn).toContain("<svg");
    expect(drawn.replace(/<svg.*<\/svg>/, "").replace(/<[^>]*>/g, "")).toBe(words);
  });
});

describe("a reading", () => {
  test.each([
    [figure(), "219.5–230.5bn"],
    [figure({ stated: point("220", 9, "about") }), "215–225bn"],
    [figure({ stated: rate("30"), measure: "growth" }), "29.5–30.5%"],
    [figure({ stated: moreThan("200") }), "stated"],
  ])("of %o is %s", (stated, words) => {
    expect(renderToStaticMarkup(<Reading figure={stated} />)).toContain(`>${words}<`);
  });
});
