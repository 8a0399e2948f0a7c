import { describe, expect, it } from "vitest";
import { addRow, fieldIssues, removeRow, rowsOf, rowValues, typedSince } from "../../lib/input/form/form-state";

const VALUES = { statedOn: "2023-12-14", "figures.0.low": "220", "figures.0.period": "2023", "figures.2.low": "30", figuresque: "x" };

describe("rows of a form", () => {
  it("are those that fields name, ordered by number", () => {
    expect(rowsOf({ "figures.10.low": "", ...VALUES }, "figures")).toEqual([0, 2, 10]);
  });

  it("are one blank row if no field names any", () => {
    expect(rowsOf(VALUES, "speakers")).toEqual([0]);
    expect(rowsOf({ "figures.__proto__.x": "", "figures.99999.x": "" }, "figures")).toEqual([0]);
  });

  it("gain one after the last, with the values that the form copies", () => {
    const { values, row } = addRow(VALUES, "figures", ({ low = "" }) => ({ low }));
    expect(row).toBe(3);
    expect(rowsOf(values, "figures")).toEqual([0, 2, 3]);
    expect(values["figures.3.low"]).toBe("30");
  });

  it("keep a blank first row when a second is added", () => {
    const { values, row } = addRow({}, "speakers", () => ({}));
    expect(row).toBe(1);
    expect(rowsOf(values, "speakers")).toEqual([0, 1]);
  });

  it("keep their numbers when one before them is removed", () => {
    const left = removeRow(VALUES, "figures", 0);
    expect(rowsOf(left, "figures")).toEqual([2]);
    expect(left.statedOn).toBe("2023-12-14");
  });

  it("are read by field", () => {
    expect(rowValues(VALUES, "figures.0")).toEqual({ low: "220", period: "2023" });
  });
});

it("names the field of an issue as the form does", () => {
  expect(fieldIssues([{ path: ["figures", 2, "low"], message: "Missing." }])).toEqual([{ name: "figures.2.low", message: "Missing." }]);
});

describe("text typed while a form is being sent", () => {
  const now = { ...VALUES, statedOn: "2023-12-15", "figures.0.low": "221", "figures.2.high": "40" };
  const typed = { statedOn: "2023-12-15", "figures.0.low": "221", "figures.2.high": "40" };

  it("is what differs between the fields then and now, cleared ones included", () => {
    expect(typedSince(VALUES, now, { kind: "save" })).toEqual(typed);
    expect(typedSince(VALUES, VALUES, { kind: "save" })).toEqual({});
    expect(typedSince(VALUES, { ...VALUES, statedOn: "" }, { kind: "check" })).toEqual({ statedOn: "" });
    // A field that was blank and is.
    expect(typedSince(VALUES, { ...VALUES, title: "" }, { kind: "save" })).toEqual({});
  });

  it("does not bring back a row that the request removes", () => {
    expect(typedSince(VALUES, now, { kind: "remove", list: "figures", row: 0 })).toEqual({
      statedOn: "2023-12-15",
      "figures.2.high": "40",
    });
  });
});
