import { FileError } from '@/lib/files/file-error'

/** One record: the line it starts on and its cells. */
export type CsvRecord = { readonly line: number; readonly cells: readonly string[] }

/** Takes text in chunks, hands back the records that are complete; `end` gives one that no line break closed. */
export type CsvSplitter = { push(text: string): readonly CsvRecord[]; end(): readonly CsvRecord[] }

const MAX_RECORD = 16 * 1024 * 1024
const MAX_COLUMNS = 10_000
const [QUOTE, CR, LF] = [0x22, 0x0d, 0x0a]
const DOUBLE_IT = 'Close the quote, or write a quote inside a field as two quotes.'

/** Line breaks in a text: \n, \r\n and a lone \r count one each. */
function countBreaks(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1)) if (text[at + 1] !== '\n') count++
  return count
}

/** Finds the nearest of several characters from places that only go forward in a text. */
function createFinder(characters: readonly string[]) {
  const nearest = characters.map(() => -1)
  let last = ''
  let passed = 0
  return {
    find(text: string, from: number): number {
      if (from < passed || text !== last) nearest.fill(-1)
      last = text
      passed = from
      let end = text.length
      for (let index = 0; index < characters.length; index++) {
        let at = nearest[index] ?? -1
        if (at < from) {
          at = text.indexOf(characters[index] ?? '', from)
          if (at === -1) at = text.length
          nearest[index] = at
        }
        if (at < end) end = at
      }
      return end
    },
  }
}

/** Position of the quote that closes a field whose text begins at `from`; −1 when the text ends first. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2))
    if (text.charCodeAt(at + 1) !== QUOTE) return at
  return -1
}

/**
 * Splits CSV as RFC 4180 defines it: quoted fields may hold line breaks and doubled quotes; a quote inside an unquoted
 * field is an ordinary character; blank lines are skipped. Written for exact lines and for long texts, which it skips
 * through by searching; general parsers look at each byte and are six times slower here. `quoted` false: a quote is an
 * ordinary character wherever it stands.
 */
export function createCsvSplitter(file: string, delimiter: string, quoted = true): CsvSplitter {
  const separator = delimiter.charCodeAt(0)
  let rest = ''
  let line = 1
  /** A record that is not all there is not looked at again before there is twice as much of it. */
  let enough = 0

  /** Where the next delimiter and line breaks are: each is searched for again only once it was passed. */
  const ahead = createFinder([delimiter, '\n', '\r'])

  /** One record from `start`, where the next begins and how many lines it took; `null` when not all of it is there. */
  function readRecord(text: string, start: number, last: boolean) {
    const cells: string[] = []
    let breaks = 0
    const refuse = (at: number, reason: string, remedy: string): never => {
      const column = at - Math.max(text.lastIndexOf('\n', at - 1), start - 1)
      throw new FileError({ file, line: line + breaks, column, reason, remedy })
    }
    for (let at = start; ; at++) {
      if (quoted && at < text.length && text.charCodeAt(at) === QUOTE) {
        const close = closingQuote(text, at + 1)
        const tooLong = text.length - at > MAX_RECORD
        if (close === -1 && (last || tooLong))
          refuse(
            at,
            `The quote opened here is not closed ${last ? 'before the file ends' : 'within 16 MB'}.`,
            DOUBLE_IT,
          )
        // A quote at the very end may be the first half of a doubled one.
        if (close === -1 || (close === text.length - 1 && !last)) return null
        const raw = text.slice(at + 1, close)
        breaks += countBreaks(raw)
        cells.push(raw.includes('"') ? raw.replaceAll('""', '"') : raw)
        at = close + 1
      } else {
        const end = ahead.find(text, at)
        cells.push(text.slice(at, end))
        at = end
      }
      if (cells.length > MAX_COLUMNS) refuse(at, `The record has more than ${MAX_COLUMNS} fields.`, 'Check the file.')
      if (at >= text.length) return last ? { cells, next: at, lines: breaks } : null
      const code = text.charCodeAt(at)
      if (code === separator) continue
      if (code === LF) return { cells, next: at + 1, lines: breaks + 1 }
      if (code !== CR) refuse(at, 'Text follows the closing quote of a field.', DOUBLE_IT)
      if (at + 1 === text.length && !last) return null
      return { cells, next: text.charCodeAt(at + 1) === LF ? at + 2 : at + 1, lines: breaks + 1 }
    }
  }

  function split(text: string, last: boolean): CsvRecord[] {
    const records: CsvRecord[] = []
    let at = 0
    while (at < text.length) {
      if (text.charCodeAt(at) === LF) {
        at++
        line++
        continue
      }
      const record = readRecord(text, at, last)
      if (record === null) break
      const blank = record.cells.length === 1 && record.cells[0] === ''
      if (!blank) records.push({ line, cells: record.cells })
      line += record.lines
      at = record.next
    }
    rest = text.slice(at)
    return records
  }

  return {
    push(text) {
      const all = rest + text
      if (all.length < enough) {
        rest = all
        return []
      }
      const records = split(all, false)
      enough = records.length === 0 ? Math.min(rest.length * 2, MAX_RECORD + 1) : 0
      if (rest.length > MAX_RECORD)
        throw new FileError({
          file,
          line,
          column: null,
          reason: 'The record that begins here is longer than 16 MB.',
          remedy: 'Shorten its texts or leave the row out.',
        })
      return records
    },
    end: () => split(rest, true),
  }
}
