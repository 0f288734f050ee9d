import { countOf, formatCount } from './format'

type Sampled = { readonly pairs: number; readonly sampleOf?: { readonly pairs: number } }

/**
 * What a profile is of while only a sample of its dataset is measured; `null`: it is of all there is.
 *
 * @example sampleInWords({ pairs: 200, sampleOf: { pairs: 900 } }) // 'a random sample of 200 of 900 pairs'
 * @example sampleInWords({ pairs: 200 }) // null
 */
export function sampleInWords({ pairs, sampleOf }: Sampled): string | null {
  return sampleOf ? `a random sample of ${formatCount(pairs)} of ${countOf(sampleOf.pairs, 'pair')}` : null
}
