import { expect, it } from "vitest";
import { drawableName, isDrawable } from "../../lib/format/drawable";

it.each(["Vladimir Putin", "Владимир Путин", "习近平", "Ξ", "安倍 晋三", "“$220–230 billion” — 30%", "José", ""])(
  "%j can be drawn",
  (text) => {
    expect(isDrawable(text)).toBe(true);
  },
);

it.each(["محمد", "בנימין", "नरेन्द्र", "ประยุทธ์", "문재인", "Minister محمد"])("%j cannot be drawn", (text) => {
  expect(isDrawable(text)).toBe(false);
});

it("names a speaker by the Latin name of the address, or says what it is", () => {
  expect(drawableName({ name: "محمد بن سلمان", slug: "mohammed-bin-salman", kind: "person" })).toBe("Mohammed Bin Salman");
  expect(drawableName({ name: "محمد بن سلمان", slug: "speaker-2", kind: "person" })).toBe("A person");
  expect(drawableName({ name: "وزارة المالية", slug: "speaker", kind: "institution" })).toBe("An institution");
  expect(drawableName({ name: "Vladimir Putin", slug: "vladimir-putin", kind: "person" })).toBe("Vladimir Putin");
});
