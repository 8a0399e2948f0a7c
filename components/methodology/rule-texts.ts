/** A rule in plain words. `number` is its number in docs/rules.md; its anchor on the page is "rule-N". */
export type RuleText = { readonly number: number; readonly title: string; readonly words: readonly string[] };

export type RulePart = { readonly id: string; readonly title: string; readonly rules: readonly RuleText[] };

/** Short forms of the rules in docs/rules.md, which is exact; numbers and titles are the same. The methodology page prints them with worked examples. */
export const RULE_PARTS: readonly RulePart[] = [
  {
    id: "numbers",
    title: "Numbers, and what they are taken to hold",
    rules: [
      {
        number: 1,
        title: "Numbers",
        words: [
          "Digits are kept as they were stated, with the power of ten they count in: “220.0” keeps its zero. All arithmetic is decimal. Sums and differences are exact, outcomes compare exact fractions, and a quotient is rounded once, to 20 digits, when it is printed.",
        ],
      },
      {
        number: 2,
        title: "How a number is stated",
        words: [
          "A figure, and a published value too, is a point, a range, a floor (“at least”, “more than”) or a ceiling (“up to”, “less than”). A point may be hedged: about, nearly, just over. All stand on the number line, so a fall of at least 3% is the ceiling −3%.",
          "A range is never replaced by its middle, no bound is dropped, and no unit is assumed.",
        ],
      },
      {
        number: 3,
        title: "The reading",
        words: [
          "A point or the end of a range holds half a unit of its last digit more, at most 1% of a level and half a point of a rate. A hedge widens a point further: by half the place of its last digit that is not a trailing zero, at most 2.5% of a level, and of a rate one point and a tenth of it. Nearly reaches only down, just over only up, and both end at the number said. Floors and ceilings are thresholds and are compared exactly.",
          "This width is our convention: no fact-checker or promise tracker publishes one. So the reading is printed beside each figure, and where comparing with the bare digits gives another outcome, that one is shown as “strictly”.",
          "The outturn is never rounded. If it is itself a range, a bound or hedged, an outcome stands only if every value it allows gives it; else it is too coarse to tell. Close means that moving the outturn by half its own last digit could change the outcome.",
          "The difference is the outturn minus the nearest stated bound, and 0 between the bounds. The error is the outturn minus the point, the central value or the middle; an open bound has none.",
        ],
      },
    ],
  },
  {
    id: "known",
    title: "What is known when",
    rules: [
      {
        number: 4,
        title: "Vintages",
        words: [
          "A revision is a later release; nothing is overwritten. On any day the last release by then is in force. One that prints the same number again, or the same more coarsely, is a repeat: its source is kept, it never judges. A hedged or bounded value never takes the place of a number. Values that a publisher marks as forecast or missing are shown and never in force.",
          "A value printed more than seven days before its period ended is early: a projection, whatever it is called. It is shown, marked “before the period ended”, and never judges, adds up, serves as a base or counts as known. The word of an official is early until the period’s last day.",
          "A day known only to the month or the year counts by its last day. What a speaker knew is what was released before the day of the statement, or what the statement itself carries; a release of the same day is shown and not used.",
        ],
      },
      {
        number: 5,
        title: "Which vintage judges",
        words: [
          "The first outturn is that of the first day there was one, the settled that of 400 days later, the latest that of today or the day looked back to. The settled one makes the outcome; until then it is the latest so far, marked settling. 400 days, so that a yearly publisher’s own correction a year later is in.",
          "A reported figure, about what was already published, is judged by what its speaker could know, and is as stated where it repeats a value in any vintage.",
        ],
      },
      {
        number: 6,
        title: "Growth and change",
        words: [
          "Growth and change are over something: a year earlier, the period before (perhaps annualised), so much a year over a span, or a named base. Where the words name no base that can be told, the figure is not comparable. Published growth wins over growth computed from two levels, until the level it belongs to is revised without it. Growth over a base of zero or less means nothing.",
          "Of a flow, a base shorter than the period counts as often as it fits: two years over one year are compared with twice that year. A base that is longer, or does not fit a whole number of times, cannot be compared.",
        ],
      },
      {
        number: 7,
        title: "Periods and deadlines",
        words: [
          "Two periods are the same when their first and last days are; a fiscal year is its months, and a calendar year never stands for it. “By 2024” is judged at its deadline, and the page says in which period it was first reached.",
          "A series may say in which month its years start and which calendar year names them: the year that begins in April 2022 is FY2022 in Japan and FY2022-23 in India. It is printed so everywhere. “2010-11” is such a year only in a column of them, on a series that has them; in files and in the API it is always November 2010.",
        ],
      },
      {
        number: 8,
        title: "Sums",
        words: [
          "A published total wins. Where there is none, a flow is summed from parts of one vintage that cover the period exactly, and is marked summed. A stock is its value at the end of the period. A rate is never summed.",
        ],
      },
    ],
  },
  {
    id: "outcomes",
    title: "Outcomes",
    rules: [
      {
        number: 9,
        title: "What can be compared",
        words: [
          "Same indicator, same period, and for levels the same unit; price basis and seasonal adjustment only where the words name a series. What cannot be compared says why. Some comparisons are shown and stand aside from the headline: with a series converted from another, with one that was redefined since, and growth in another currency than the one the figure speaks of.",
        ],
      },
      {
        number: 10,
        title: "The headline",
        words: [
          "Each basis gives its own outcome: below, within (as stated, for a point) or above. If all that count agree, that is the headline, with the bases that have no figure yet. If they do not, the headline is “depends on whose count”, with the outcome on each. It is never a vote and never an average.",
          "The sentence about a figure begins with the actual one, then says whose count it is and how far it is from what was stated. Its numbers are shortened only while they still add up: the actual as printed, minus what was stated, is the difference as printed.",
        ],
      },
    ],
  },
  {
    id: "statement",
    title: "One statement",
    rules: [
      {
        number: 11,
        title: "Coherence",
        words: [
          "A level and a growth in one statement imply each other on a base. On every base that is a number and that the speaker could know, the page prints what each implies of the other and whether their readings meet. A base shorter than the period is shown once and counts as often as it fits.",
        ],
      },
      {
        number: 12,
        title: "What was still to come",
        words: [
          "For a level on a flow, on each basis: how much was known that day, what the rest had to bring, what the months so far had brought, what the same months had brought a year earlier, and what anybody could have computed. These are numbers, not outcomes; whether they look likely is not said.",
        ],
      },
      {
        number: 13,
        title: "Path",
        words: [
          "All figures for one indicator, period and measure by the day they were stated, and whether each came nearer to the settled outturn.",
        ],
      },
      {
        number: 14,
        title: "Implied base",
        words: [
          "A published level with its published growth implies the level before, as an interval, since both are rounded. If the base printed earlier is outside it, the base was revised without being printed again.",
        ],
      },
      {
        number: 15,
        title: "Share",
        words: [
          "What came as a share of the stated level, and of the stated increase over the base known that day: either alone misleads. Where only a change was stated, the share is of that change. A share that is not exactly 100% is never printed as 100%.",
        ],
      },
    ],
  },
  {
    id: "many",
    title: "Many statements",
    rules: [
      {
        number: 16,
        title: "Track record",
        words: [
          "Of the figures that one speaker stated about the same, one counts: the last before the period ended, of one statement the narrowest. The reader may choose the first, or all. The numbers of figures and periods always stand beside; below five periods nothing is computed.",
          "Outcomes stand by shape, since a floor is nearly free and a point is not. Errors are taken on one series, levels in percent of the outturn and rates in points, beside forecasts that anybody could have computed that day. The interval is Wilson’s, on the number of periods; the sign-flip test is on the mean error of each period.",
          "Figures were entered by editors and are not a sample. Speakers are not ranked, and a range that states no probability gets no score.",
        ],
      },
    ],
  },
  {
    id: "ledger",
    title: "The ledger",
    rules: [
      {
        number: 17,
        title: "Corrections",
        words: [
          "Facts are added, never changed or removed. A mistake is taken out by a retraction that names its reason and may bring a replacement; where the corrected number is read, the correction shows.",
        ],
      },
      {
        number: 18,
        title: "Two clocks",
        words: [
          "“As of” is the world’s clock: what was stated and released by a day. “Ledger” is ours: what had been entered here by then. Every page, file and quotation can be read on both: its address holds them, and a file names them with the version of these rules.",
        ],
      },
      {
        number: 19,
        title: "Entries",
        words: [
          "Each entry holds its rows, the hash of the entry before, and its own hash. Verifying recomputes every hash from the rows themselves and names the first that differs.",
        ],
      },
    ],
  },
];

/** A version of the rules and what it changed, each change with a small worked example where there is one. */
type RuleChange = { readonly version: string; readonly since: string; readonly words: readonly string[] };

/** Change log of the rules, newest first. A change that alters any outcome gets a new version. */
export const RULE_CHANGES: readonly RuleChange[] = [
  {
    version: "2",
    since: "2026-11-29",
    words: [
      "Early values (rule 4). Tables often end in projections. In October 2023 a table gives growth of 3.3% for 2024, in April 2025 another gives 2.9%. A forecast of 3.3% was judged by the projection and was as stated; now 2.9% is the first outturn, and the forecast is below by 0.4 points. A release of nothing but such values no longer counts as one where the rules ask what a series had released (rules 6 and 9).",
      "A base shorter than the period (rule 6). 150 in 2017, then 200 in 2020 and 200 in 2021: over those two years that is 400 − 2 × 150, an increase of 100 or 33.3%. Before, the base counted once, and the increase was 250 or 166.7%. A base that does not fit a whole number of times cannot be compared; the reason is “base of another length”.",
      "Fiscal years (rule 7). A series that says when its years start is read and printed by them: on India’s, “2010-11” in a column of such labels is April 2010 to March 2011, and no longer November 2010.",
      "A level and a growth held against each other (rule 11): only bases that are numbers give a row, and a basis that a figure names no longer narrows the rows. The share of what came is now printed for stated changes too (rule 15).",
      "No outcome of the statement that this ledger began with has changed.",
    ],
  },
  { version: "1", since: "2026-11-24", words: ["First version."] },
];
