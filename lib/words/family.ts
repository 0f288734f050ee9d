import { countOf } from './format'

/** The tests that a q was corrected over. */
type Tests = { readonly tests: number; readonly raters: number; readonly factors: number; readonly orders: number }

/**
 * Over what q is corrected, in words: it stands beside q.
 *
 * `people`: whether people's own scores are among the tests, as one of the raters.
 *
 * @example familyWords({ tests: 190, raters: 9, factors: 21, orders: 8 }, true) // 'q over people and 8 models × 21 factors, 8 order effects'
 */
export function familyWords({ tests, raters, factors, orders }: Tests, people: boolean): string {
  if (tests === 0) return 'nothing was tested'
  const others = people ? raters - 1 : raters
  const who = people ? (others === 0 ? 'people' : `people and ${countOf(others, 'model')}`) : countOf(raters, 'rater')
  const effects = orders === 0 ? '' : `, ${countOf(orders, 'order effect')}`
  return `q over ${who} × ${countOf(factors, 'factor')}${effects}`
}

/**
 * The same of a page of many datasets.
 *
 * @example comparedFamilyWords({ datasets: 5, main: { tests: 312, raters: 4, factors: 21, orders: 8 } })
 * // 'q over 5 datasets × people and 3 models × 21 factors, 8 order effects, 312 tests in all'
 */
export function comparedFamilyWords({ datasets, main }: { readonly datasets: number; readonly main: Tests }): string {
  const words = familyWords(main, true)
  if (datasets === 1 || main.tests === 0) return words
  return `${words.replace('q over', `q over ${countOf(datasets, 'dataset')} ×`)}, ${countOf(main.tests, 'test')} in all`
}
