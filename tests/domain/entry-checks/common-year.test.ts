import { expect, it } from "vitest";
import { yearRefusal } from "../../../lib/domain/entry-checks/common-year";

it.each([
  ["Reiwa 5", "“Reiwa 5” is of the Reiwa era. Write 2023."],
  ["令和5年", "“令和5年” is of the Reiwa era. Write 2023."],
  ["令和元年", "“令和元年” is of the Reiwa era. Write 2019."],
  ["平成30年度", "“平成30年度” is of the Heisei era. Write 2018."],
  ["Showa 60", "“Showa 60” is of the Shōwa era. Write 1985."],
  ["Meiji 33", "“Meiji 33” is of the Meiji era. Write 1900."],
  ["民國112年", "“民國112年” is of the Minguo calendar. Write 2023."],
  ["Minguo 112", "“Minguo 112” is of the Minguo calendar. Write 2023."],
  ["2567 BE", "“2567 BE” is of the Buddhist calendar. Write 2024."],
  ["B.E. 2567", "“B.E. 2567” is of the Buddhist calendar. Write 2024."],
  ["พ.ศ. 2567", "“พ.ศ. 2567” is of the Buddhist calendar. Write 2024."],
  ["1445 AH", "“1445 AH” is of the Islamic calendar. Write the year of the common calendar, such as 2023."],
  ["1402 SH", "“1402 SH” is of the Iranian calendar. Write the year of the common calendar, such as 2023."],
  ["5784 AM", "“5784 AM” is of the Hebrew calendar. Write the year of the common calendar, such as 2023."],
  ["44 BC", "“44 BC” is of years before the common era. Write the year of the common calendar, such as 2023."],
  ["2567", "The year 2567 is outside 1850 to 2150. A Buddhist year? Then write 2024."],
  ["2567-03", "The year 2567 is outside 1850 to 2150. A Buddhist year? Then write 2024."],
  ["1203", "The year 1203 is outside 1850 to 2150."],
  ["1849-12-31", "The year 1849 is outside 1850 to 2150."],
  ["2020/2151", "The year 2151 is outside 1850 to 2150."],
  ["9999-Q4", "The year 9999 is outside 1850 to 2150."],
])("refuses %j", (text, sentence) => {
  expect(yearRefusal(text)).toBe(sentence);
});

it.each(["1850", "2150", "2023", "2023-12-14", "2023-Q4", "2020/2021", "Nov 2023", "2023 H1", "H2 2023", "FY2023", "someday", "112", ""])(
  "says nothing of %j",
  (text) => {
    expect(yearRefusal(text)).toBeNull();
  },
);
