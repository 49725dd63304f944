/** Rows as RFC 4180 text. A cell that a spreadsheet would run as a formula is made plain text by a leading apostrophe. */
export function toCsv(rows: (string | number)[][]): string {
  const cell = (v: string | number) => {
    const text = typeof v === 'number' ? String(v) : /^[=+\-@\t\r]/.test(v) ? `'${v}` : v
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return rows.map((r) => r.map(cell).join(',')).join('\r\n') + '\r\n'
}
