const MARK = '…'
/** Of the room for letters, what the end of a name gets: versions and dates stand there. */
const END = 0.4

/**
 * A name in the room there is: both ends stay, since names of one family differ at either.
 *
 * @example shortName('gpt-4-turbo-preview-0613', 12) // 'gpt-4-t…0613'
 */
export function shortName(name: string, characters: number): string {
  if (name.length <= characters) return name
  const letters = Array.from(name)
  if (letters.length <= characters) return name
  const room = Math.max(0, characters - 1)
  const end = Math.floor(room * END)
  const [before, after] = [letters.slice(0, room - end).join(''), letters.slice(letters.length - end).join('')]
  return before.trimEnd() + MARK + after.trimStart()
}
