/** Gives a text to the browser as a file; the mark at its beginning tells spreadsheets that it is UTF-8. */
export function save(text: string, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

/** Rows as RFC 4180 text. A cell that a spreadsheet would run as a formula is made plain text by a leading apostrophe. */
export function toCsv(rows: (string | number)[][]): string {
  const cell = (v: string | number) => {
    const text = typeof v === 'number' ? String(v) : /^[=+\-@\t\r]/.test(v) ? `'${v}` : v
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return rows.map((r) => r.map(cell).join(',')).join('\r\n') + '\r\n'
}
