import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { AsOfControl } from "@/components/as-of/as-of-control";
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
  const control = (error: string | null) =>
    renderToStaticMarkup(
      <AsOfControl
        path="/indicators/turnover"
        context={{ ...now, asOf: "2024-01-12", ledger: 100 }}
        stops={[{ day: "2024-01-12", words: "customs 2023" }]}
        error={error}
      />,
    );

  test("keeps the ledger number in links and forms, and marks the current day", () => {
    expect(control(null)).toContain('href="/indicators/turnover?asOf=2024-01-12&amp;ledger=100" aria-current="true"');
    expect(control(null).match(/type="hidden" name="ledger" value="100"/g)).toHaveLength(2);
  });

  test("shows the error at the field, and the day used instead", () => {
    expect(control("Give a day up to today.")).toContain("Give a day up to today. Shown as of 12 January 2024 instead.");
    expect(control("Give a day up to today.")).toContain('aria-invalid="true"');
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
    [<Outcome key="3" outcome="depends" />, "depends on the basis"],
    [<Outcome key="4" outcome="pending" reason="notHeld" />, "no figure held"],
    [<Outcome key="5" outcome="notComparable" reason="unit" />, "other unit"],
    [<Outcome key="6" outcome="above" extent="on 1 of 2; 1 pending" />, "above on 1 of 2; 1 pending"],
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
