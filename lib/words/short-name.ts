const MARK = '…'
/** Of the room for letters, what the end of a name gets: versions and dates stand there. */
const END = 0.4

export type NameParts = { readonly start: string; readonly middle: string; readonly end: string }

/**
 * A name as what there is room for and what is between: both ends stay, since names of one family differ at either. What fits
 * is all start.
 *
 * @example nameParts('gpt-4-turbo-preview-0613', 12) // { start: 'gpt-4-t', middle: 'urbo-preview-', end: '0613' }
 */
export function nameParts(name: string, characters: number): NameParts {
  const letters = name.length <= characters ? [] : Array.from(name)
  if (letters.length <= characters) return { start: name, middle: '', end: '' }
  const room = Math.max(0, characters - 1)
  const ending = Math.floor(room * END)
  const start = letters
    .slice(0, room - ending)
    .join('')
    .trimEnd()
  const end = letters
    .slice(letters.length - ending)
    .join('')
    .trimStart()
  return { start, middle: name.slice(start.length, name.length - end.length), end }
}

/**
 * A name in the room there is.
 *
 * @example shortName('gpt-4-turbo-preview-0613', 12) // 'gpt-4-t…0613'
 */
export function shortName(name: string, characters: number): string {
  const { start, middle, end } = nameParts(name, characters)
  return middle === '' ? name : start + MARK + end
}
