import { crc32, deflateRawSync } from 'node:zlib'

const CRC = crc32 as (data: Buffer) => number
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const OFFICE = 'http://schemas.openxmlformats.org'

/** A workbook of one sheet with these rows, as any office program would save it. */
export function spreadsheet(rows: string[][]): Buffer {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  const cell = (text: string, row: number, column: number) => `<c r="${letters[column]}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`
  const lines = rows.map((cells, row) => `<row r="${row + 1}">${cells.map((text, column) => cell(text, row, column)).join('')}</row>`)
  return zipped({
    '[Content_Types].xml': `${HEAD}<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${OFFICE}/spreadsheetml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${OFFICE}/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="1"><xf/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet xmlns="${OFFICE}/spreadsheetml/2006/main"><sheetData>${lines.join('')}</sheetData></worksheet>`,
  })
}

/** A zip archive (APPNOTE 4.3): each file behind a local header, then the central directory, then its end. */
function zipped(files: Record<string, string>): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, text] of Object.entries(files)) {
    const path = Buffer.from(name)
    const raw = Buffer.from(text)
    const packed = deflateRawSync(raw)
    // version 2.0, no flags, deflate, 1 January 2020
    const shared = numbers([20, 2], [0, 2], [8, 2], [0, 2], [0x5021, 2], [CRC(raw), 4], [packed.length, 4], [raw.length, 4], [path.length, 2], [0, 2])
    const local = Buffer.concat([numbers([0x04034b50, 4]), shared, path, packed])
    directory.push(numbers([0x02014b50, 4], [20, 2]), shared, numbers([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]), path)
    parts.push(local)
    at += local.length
  }
  const central = Buffer.concat(directory)
  const count = Object.keys(files).length
  return Buffer.concat([...parts, central, numbers([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [central.length, 4], [at, 4], [0, 2])])
}

function numbers(...all: [value: number, bytes: number][]): Buffer {
  return Buffer.concat(all.map(([value, bytes]) => {
    const b = Buffer.alloc(bytes)
    b.writeUIntLE(value, 0, bytes)
    return b
  }))
}

/** An application number of 2017 that nobody was given, yet with its right check digit (ZC 0006: weighted sum modulo 11). */
export function patentNumber(serial: number): string {
  const digits = `20171${String(serial).padStart(7, '0')}`
  const sum = [...digits].reduce((all, digit, i) => all + Number(digit) * (2 + (i % 8)), 0)
  return `${digits}.${'0123456789X'[sum % 11]}`
}
