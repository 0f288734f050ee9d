import { countOf, formatCount } from './format'

/**
 * Said where tables of single raters show only some of them: of how many, and by which rule; empty where all are shown.
 *
 * @example shownOfMany(20, 20, 'annotator') // ''
 */
export function shownOfMany(shown: number, all: number, noun: 'annotator' | 'model'): string {
  if (shown >= all) return ''
  const beside = `Of ${countOf(all, noun)} the ${formatCount(shown)} with the most pairs in common stand beside each other`
  return noun === 'annotator'
    ? `${beside}; all ${formatCount(all)} count in α and in People.`
    : `${beside}; all ${formatCount(all)} are compared with people.`
}
