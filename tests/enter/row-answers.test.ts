import { expect, it } from "vitest";
import { answerRows } from "../../lib/enter/release/row-answers";

const VALUES = {
  releasedOn: "2023-10-05",
  "observations.0.period": "2023",
  "observations.0.number": "0",
  "observations.0.growth": "0.8",
  "observations.3.period": "2024",
  "observations.3.number": "0",
  "observations.3.growth": " ",
};

it("makes every named row a forecast and keeps all that was typed", () => {
  expect(answerRows("forecast:0,3", VALUES)).toEqual({
    values: { ...VALUES, "observations.0.status": "F", "observations.3.status": "F" },
    focus: "observations.0.number",
  });
});

it("takes out a row that has nothing but its value, and leaves a growth in place", () => {
  expect(answerRows("drop:0,3", VALUES)?.values).toEqual({
    releasedOn: "2023-10-05",
    "observations.0.period": "2023",
    "observations.0.number": "",
    "observations.0.growth": "0.8",
  });
});

it.each(["forecast:", "forecast:a", "forecast:0,", "drop:99999", "save", "open:observations.0"])("leaves %j to others", (intent) => {
  expect(answerRows(intent, VALUES)).toBeNull();
});
