/** Excel reads a file as UTF-8 only where it begins with this. */
const BYTE_ORDER_MARK = "\uFEFF";

/** A CSV file to download; with `?excel=1` in the address it begins with a byte order mark. */
export function csvAttachment(request: Request, name: string, csv: string, headers: Readonly<Record<string, string>> = {}): Response {
  const isForExcel = new URL(request.url).searchParams.get("excel") === "1";
  return new Response(`${isForExcel ? BYTE_ORDER_MARK : ""}${csv}`, {
    headers: { ...headers, "content-type": "text/csv; charset=utf-8", "content-disposition": `attachment; filename="${name}"` },
  });
}
