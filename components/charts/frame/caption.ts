/** What a picture of a chart must say when it stands alone. */
export type Caption = { readonly title: string; readonly note: string; readonly source: string }

export type CaptionLine = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight: number
  readonly tone: 'ink' | 'muted'
}

const MARGIN = 16
// A letter's share of its size, on the wide side: a line that ends early is better than one that is cut.
const LETTER = 0.54

/**
 * Breaks a text into lines of at most so many letters, at spaces; a longer word has a line of its own.
 *
 * @example wrapText('one two three', 8) // ['one two', 'three']
 */
export function wrapText(text: string, letters: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Title and note over a drawing of a width, the source under it, and the room they take. */
export function layoutCaption({ title, note, source }: Caption, width: number, height: number) {
  const room = width - 2 * MARGIN
  const letters = (size: number) => Math.max(8, Math.floor(room / (size * LETTER)))
  const line = (text: string, y: number, size: number, weight: number, tone: CaptionLine['tone']): CaptionLine => ({
    text,
    x: MARGIN,
    y,
    size,
    weight,
    tone,
  })
  const titles = wrapText(title, letters(16)).map((text, at) => line(text, MARGIN + 14 + at * 20, 16, 600, 'ink'))
  const under = MARGIN + titles.length * 20
  const notes = wrapText(note, letters(12)).map((text, at) => line(text, under + 14 + at * 17, 12, 400, 'muted'))
  const top = under + notes.length * 17 + 16
  const sources = wrapText(source, letters(11)).map((text, at) =>
    line(text, top + height + 16 + at * 15, 11, 400, 'muted'),
  )
  return {
    lines: [...titles, ...notes, ...sources],
    top,
    width,
    height: top + height + 16 + sources.length * 15,
  }
}
