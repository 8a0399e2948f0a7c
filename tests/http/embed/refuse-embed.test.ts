import { describe, expect, it } from "vitest";
import { embedPolicy } from "@/lib/http/embed/embed-policy";
import { refuseEmbed } from "@/lib/http/embed/refuse-embed";

const refused = (chart: string, query = "") => refuseEmbed(chart, new URLSearchParams(query));

describe("the address of an embed", () => {
  it("is read when it names a chart, with a width, a day and a ledger number", () => {
    expect(refused("outturn")).toBeNull();
    expect(refused("then-now", "width=288&asOf=2023-12&ledger=7&theme=dark&series=x")).toBeNull();
  });

  it("is refused without a chart of that name", () => {
    expect(refused("nothing")?.status).toBe(404);
    expect(refused("toString")?.status).toBe(404);
  });

  it.each(["width=287", "width=2401", "asOf=soon", "asOf=2999-01-01", "ledger=-1", "ledger=x"])(
    "is refused with %s, in a sentence",
    (query) => {
      const refusal = refused("outturn", query);
      expect(refusal?.status).toBe(422);
      expect(refusal?.sentence).toMatch(/^Give .*\.$/);
    },
  );
});

describe("the policy of an embed", () => {
  const policy = new Map(
    embedPolicy("abc", "outturn.example:3000")
      .split("; ")
      .map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]),
  );

  it("lets it be framed anywhere, and lets it ask for nothing", () => {
    expect(policy.get("frame-ancestors")).toBe("*");
    expect(policy.get("connect-src")).toBe("'none'");
    expect(policy.get("form-action")).toBe("'none'");
    expect(policy.get("default-src")).toBe("'none'");
  });

  it("names the server, which 'self' need not match in a sandboxed frame", () => {
    for (const kind of ["script-src", "style-src-elem", "font-src", "img-src"]) expect(policy.get(kind)).toContain("outturn.example:3000");
    expect(policy.get("script-src")).not.toContain("unsafe-inline");
  });
});
