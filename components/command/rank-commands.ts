import type { Command } from './commands'

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether the letters of `word` occur in `text` in this order, the first of them at the start of a word. */
function isAbbreviation(word: string, text: string): boolean {
  let at = text.search(new RegExp(`(?<![\\p{L}\\p{N}])${word.charAt(0).replace(/[^\p{L}\p{N}]/u, '\\$&')}`, 'u'))
  for (const letter of word.slice(1)) at = at < 0 ? at : text.indexOf(letter, at + 1)
  return at >= 0
}

const startsWord = (word: string, text: string): boolean =>
  text.split(/[^\p{L}\p{N}]+/u).some((each) => each.startsWith(word))

/** How well a single word fits, from 0 (not at all) to 5. */
function fitOf(word: string, label: string, words: string): number {
  if (label.startsWith(word)) return 5
  if (startsWord(word, label)) return 4
  if (label.includes(word)) return 3
  if (startsWord(word, words)) return 2
  return word.length > 1 && isAbbreviation(word, label) ? 1 : 0
}

/**
 * The commands in which every word of `find` is found, best first: the start of the label before the start of a word
 * before the middle of one before its other words before an abbreviation. Equals keep their order. Nothing typed: those
 * offered first.
 *
 * @example rankCommands(commands, 'sum pos')
 */
export function rankCommands(commands: readonly Command[], find: string, limit = 40): readonly Command[] {
  const typed = plain(find).split(/\s+/).filter(Boolean)
  if (typed.length === 0) return commands.filter(({ first }) => first)
  const whole = typed.join(' ')
  return commands
    .map((command) => {
      const label = plain(command.label)
      const words = plain(`${command.words} ${command.group} ${command.hint ?? ''}`)
      const fits = typed.map((word) => fitOf(word, label, words))
      const sum = fits.reduce((total, fit) => total + fit, 0) / typed.length
      return { command, fit: fits.includes(0) ? 0 : sum + (label === whole ? 2 : label.startsWith(whole) ? 1 : 0) }
    })
    .filter(({ fit }) => fit > 0)
    .sort((x, y) => y.fit - x.fit)
    .slice(0, limit)
    .map(({ command }) => command)
}

/** The same commands by group, the group of the best one first. */
export function groupCommands(ranked: readonly Command[]): readonly (readonly [string, readonly Command[]])[] {
  return [...Map.groupBy(ranked, ({ group }) => group)]
}

/**
 * Where a key leads in a list of `count` options from the one at `index`; round at the ends, `null` for other keys.
 *
 * @example indexAfterKey('ArrowDown', 2, 3) // 0
 */
export function indexAfterKey(key: string, index: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return (index + 1) % count
  if (key === 'ArrowUp') return (index - 1 + count) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return null
}
