import { shortName } from '@/lib/words/short-name'

const CHARACTER = 6.5
const WHOLE_NAME = 30

/**
 * A factor's name in the room there is: what it has in brackets goes first.
 *
 * @example shortenLabel('Number of facts (estimated)', 20) // 'Number of facts'
 */
export const shortenLabel = (label: string, characters: number): string =>
  label.length <= characters ? label : shortName(label.replace(/ \(.+\)$/, ''), characters)

export const LEGEND_LINE = 20

/** Cuts words that would not fit, as notes are; the whole is in the row's description. Names keep their ends: `shortName`. */
export const shorten = (text: string, characters: number): string =>
  text.length <= characters ? text : `${text.slice(0, Math.max(0, characters - 1)).trimEnd()}…`

/** Pixels there are in the least width of a chart's mode. */
const ROOM = { narrow: 328, wide: 632 }

type Entry = { readonly index: number; readonly name: string; readonly x: number; readonly line: number }

/** The names of a key, packed into lines from the left. Room only depends on the mode, so that height does too. */
export function legendEntries(names: readonly string[], narrow: boolean, wide = ROOM.wide): readonly Entry[] {
  const room = narrow ? ROOM.narrow : wide
  let [x, line] = [0, 0]
  return names.map((full, index) => {
    const name = shortName(full, WHOLE_NAME)
    const width = 38 + name.length * CHARACTER
    if (x > 0 && x + width > room) [x, line] = [0, line + 1]
    const entry = { index, name, x, line }
    x += width
    return entry
  })
}

export const legendHeight = (names: readonly string[], narrow: boolean, wide = ROOM.wide): number =>
  ((legendEntries(names, narrow, wide).at(-1)?.line ?? 0) + 1) * LEGEND_LINE
