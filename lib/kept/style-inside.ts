/** A style sheet that Next puts into the head of a page, with what its policy needs. */
const SHEET = /<link rel="stylesheet" href="(\/_next\/static\/[^"]+\.css)" nonce="([^"]*)" data-precedence="next"\/>/g;

/**
 * A page with its style sheets inside, so that it is painted without a second journey over the network. Their links go to its end, and
 * fetch nothing: the framework's script finds them there, and does not load what is inside already (which would set the faces of the
 * page anew). A page in which no link is found stays as it is.
 */
export async function withStyleInside(html: string, sheetAt: (address: string) => Promise<string>): Promise<string> {
  const links = [...html.matchAll(SHEET)];
  const end = html.lastIndexOf("</body>");
  if (links.length === 0 || end < 0) return html;
  const sheets = await Promise.all(links.map(([, address = ""]) => sheetAt(address).then((sheet) => absolute(sheet, address))));
  const styles = new Map(links.map(([link, , nonce], at) => [link, `<style nonce="${nonce}">${sheets[at]}</style>`]));
  const body = html.slice(0, end).replace(SHEET, (link) => styles.get(link) ?? link);
  const late = [...styles.keys()].map((link) => link.replace("<link ", "<link disabled ")).join("");
  return `${body}${late}${html.slice(end)}`;
}

/** A sheet's addresses, which are read from where it lies, as read from any page. */
function absolute(sheet: string, address: string): string {
  return sheet.replace(
    /url\((["']?)(?![a-z]+:|\/|#)([^"')]+)\1\)/g,
    (_, quote, file) => `url(${quote}${new URL(file, `http://sheet${address}`).pathname}${quote})`,
  );
}
