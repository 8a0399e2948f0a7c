const SHARE =
  /\bshares?\b|\bproportion\b|\bratio\b|(?:%|\bper ?cent(?:age)?|\bpct\.?)\s+(?:of|in)\b|\bin (?:%|per ?cent) of\b|\bas (?:a )?(?:%|per ?cent(?:age)?)|(?:^|[^\p{L}])дол[яию](?=$|[^\p{L}])|% (?:к|от) |占比|比重|份额/iu;

/** True for words of a share: "Exports (% of GDP)", "share in world trade". Growth in percent is none. */
export function namesShare(words: string): boolean {
  return SHARE.test(words);
}
