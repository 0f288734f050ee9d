import type { GlossaryPart } from './entries'

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * The parts with the entries in which every word of `find` occurs, without the parts that have none.
 *
 * @example filterEntries(GLOSSARY, 'kappa cohen')
 */
export function filterEntries(parts: readonly GlossaryPart[], find: string): readonly GlossaryPart[] {
  const words = plain(find).split(/\s+/).filter(Boolean)
  if (words.length === 0) return parts
  return parts
    .map((part) => ({
      ...part,
      entries: part.entries.filter(({ anchor, label, text, reference }) => {
        const whole = plain(`${anchor} ${label} ${text} ${reference ?? ''}`)
        return words.every((word) => whole.includes(word))
      }),
    }))
    .filter(({ entries }) => entries.length > 0)
}
