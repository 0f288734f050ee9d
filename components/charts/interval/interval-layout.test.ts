import { describe, expect, it } from 'vitest'
import { HUMAN_STYLE } from '@/components/charts/frame/marker'
import {
  type IntervalContent,
  intervalHeight,
  intervalLane,
  intervalLayout,
  intervalRowTop,
  LETTER,
  lineWords,
  rowWords,
  shortenNote,
} from './interval-layout'

const mark = { series: 0, value: 0.2, low: 0.1, high: 0.3, n: 10 }
const content: IntervalContent = {
  series: ['alone', 'together'].map((id) => ({ id, name: id, style: HUMAN_STYLE })),
  rows: ['a', 'b', 'c'].map((id) => ({ id, label: id, note: '', marks: [mark, { ...mark, series: 1 }], href: null })),
}

describe('the layout of an interval chart', () => {
  it.each([320, 358, 700, 1200])('keeps every lane inside its row at %d px', (width) => {
    const layout = intervalLayout(width, content)
    expect(layout.height).toBe(intervalHeight(content, layout.narrow))
    for (const [index, row] of content.rows.entries())
      for (const lane of row.marks.keys()) {
        const y = intervalLane(layout, index, lane, row.marks.length)
        expect(y).toBeGreaterThan(intervalRowTop(layout, index) + 6)
        expect(y).toBeLessThan(intervalRowTop(layout, index + 1) - 6)
      }
    expect(layout.right - layout.left).toBeGreaterThan(180)
  })

  it('grows with its rows, and knows its height before its width', () => {
    const fewer = { ...content, rows: content.rows.slice(1) }
    for (const narrow of [true, false])
      expect(intervalHeight(fewer, narrow)).toBeLessThan(intervalHeight(content, narrow))
  })

  it('moves what is in brackets under a name that does not fit', () => {
    const row = { label: 'Facts (estimated)', note: 'τ14 .36' }
    expect(rowWords(row, 10)).toEqual({ label: 'Facts', note: 'τ14 .36' })
    expect(rowWords(row, 16)).toEqual({ label: 'Facts', note: 'τ14 .36 · estimated' })
    expect(rowWords({ ...row, note: '' }, 10)).toEqual({ label: 'Facts', note: 'estimated' })
    expect(rowWords(row, 30)).toEqual(row)
    expect(rowWords({ label: 'Formality', note: '' }, 6)).toEqual({ label: 'For…ty', note: '' })
  })

  it('gives labels the room that the longest takes, and the axis more than half', () => {
    const long = { ...content.rows[0], id: 'd', label: 'claude-3-haiku → llama-3-70b-instruct', note: '', href: null }
    const longer = { ...content, rows: [...content.rows, { ...long, marks: [mark] }] }
    for (const width of [620, 900, 1280]) {
      const [plain, wide] = [intervalLayout(width, content), intervalLayout(width, longer)]
      expect(wide.left).toBeGreaterThanOrEqual(plain.left)
      expect(rowWords(long, Math.floor((wide.left - 20) / LETTER)).label).toBe(long.label)
      expect(wide.right - wide.left).toBeGreaterThan(width * 0.45)
    }
  })

  it('leaves out the last parts of a note before it cuts one', () => {
    expect(shortenNote('J1 · planned · no difference shown', 40)).toBe('J1 · planned · no difference shown')
    expect(shortenNote('J1 · planned · no difference shown', 20)).toBe('J1 · planned')
    expect(shortenNote('no difference shown', 8)).toBe('no diff…')
  })

  it('drops what is in brackets on a narrow line that would be cut', () => {
    const row = { label: 'Novel phrases (estimated)', note: '+.05 [−.10, +.22]' }
    expect(lineWords(row, 400)).toEqual(row)
    expect(lineWords(row, 280)).toEqual({ ...row, label: 'Novel phrases' })
    expect(lineWords({ ...row, note: '' }, 180)).toEqual({ ...row, note: '' })
  })
})
