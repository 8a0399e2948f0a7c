/** A style sheet that Next puts into the head of a page, with what its policy needs. */
const SHEET = /<link rel="stylesheet" href="(\/_next\/static\/[^"]+\.css)" nonce="([^"]*)" data-precedence="next"\/>/g;

/** What Next loads from the head, and nothing is painted with. */
const SCRIPT = /<link rel="preload" as="script"[^>]*\/>|<script src="\/_next\/static\/[^"]+\.js" async=""[^>]*><\/script>/g;

/** The faces of Latin, in a sheet. */
const FIRST_FACES = /url\(["']?(\/_next\/static\/media\/[\w-]+-latin-(?:wght|opsz)-normal[^"')]*\.woff2)["']?\)/g;

/** What of a page is read, and then what only its scripts read; the second is empty where the page has no such end. */
export type InParts = readonly [read: string, run: string];

/**
 * A page whose words and chart come over the network before all else: its style sheets are inside, its faces are asked for from the end
 * of what is read, its scripts from the end of all. The sheets' links go there too and fetch nothing: the framework's script finds them,
 * and does not load what is inside already. A page in which no sheet's link is found stays as it is, in one part.
 */
export async function paintedFirst(html: string, sheetAt: (address: string) => Promise<string>): Promise<InParts> {
  const [headEnd, end] = [html.indexOf("</head>"), html.lastIndexOf("</body>")];
  const head = html.slice(0, Math.max(headEnd, 0));
  const links = [...head.matchAll(SHEET)];
  if (links.length === 0 || end < headEnd) return [html, ""];
  const sheets = await Promise.all(links.map(([, address = ""]) => sheetAt(address).then((sheet) => absolute(sheet, address))));
  const styles = new Map(links.map(([link, , nonce], at) => [link, `<style nonce="${nonce}">${sheets[at]}</style>`]));
  const painted = head.replace(SHEET, (link) => styles.get(link) ?? link).replace(SCRIPT, "");
  const late = [...disabled(styles.keys()), ...(head.match(SCRIPT) ?? [])];
  const readEnd = endOfWords(html, headEnd, end);
  const read = `${painted}${html.slice(headEnd, readEnd)}${preloads(sheets).join("")}`;
  return [read, `${html.slice(readEnd, end)}${late.join("")}${html.slice(end)}`];
}

/** Where the first script after the page's words begins. */
function endOfWords(html: string, headEnd: number, end: number): number {
  const script = html.indexOf("<script", Math.max(headEnd, html.lastIndexOf("</main>", end)));
  return script < 0 ? end : Math.min(script, end);
}

function preloads(sheets: readonly string[]): readonly string[] {
  const faces = new Set(sheets.flatMap((sheet) => [...sheet.matchAll(FIRST_FACES)].map(([, face]) => face)));
  return [...faces].map((face) => `<link rel="preload" as="font" type="font/woff2" href="${face}" crossorigin=""/>`);
}

function disabled(links: Iterable<string>): readonly string[] {
  return [...links].map((link) => link.replace("<link ", "<link disabled "));
}

/** A sheet's addresses, which are read from where it lies, as read from any page. */
function absolute(sheet: string, address: string): string {
  return sheet.replace(
    /url\((["']?)(?![a-z]+:|\/|#)([^"')]+)\1\)/g,
    (_, quote, file) => `url(${quote}${new URL(file, `http://sheet${address}`).pathname}${quote})`,
  );
}
