import { ceilingVerdict, ceilingWords } from '@/lib/profile/findings/ceiling-finding'
import type { FirstCeiling, ModelCeiling } from '@/lib/profile/profile'
import { countOf, formatGap } from '@/lib/words/format'
import { MEASURE_SYMBOLS } from '@/lib/words/score'
import { NumberWithInterval } from './number-with-interval'
import { Term } from './term'

const TOO_FEW = 'too few factors'

/** What a model reaches against half of the annotators beside their other half, and what may be concluded. */
export function CeilingWords({ ceiling }: { readonly ceiling: ModelCeiling }) {
  const { model, people, difference, factors, pairs, splits } = ceiling
  return (
    <p className="mt-1 text-sm">
      <Term id="ceiling">Against half of the annotators</Term>, {MEASURE_SYMBOLS.kendall}:{' '}
      <NumberWithInterval estimate={model.kendall} reason={TOO_FEW} />; their other half{' '}
      <NumberWithInterval estimate={people.kendall} reason={TOO_FEW} />; difference{' '}
      <NumberWithInterval estimate={difference.kendall} format={formatGap} reason={TOO_FEW} />:{' '}
      {ceilingWords(ceilingVerdict(ceiling, 'kendall'))}.{' '}
      <span className="text-muted text-xs">
        {countOf(factors, 'factor')} · {countOf(pairs, 'pair')} that all decided · {countOf(splits, 'way')} to halve the
        annotators
      </span>
    </p>
  )
}

/** How alike people's own profiles are, as reports of the first edition say it. */
export function FirstCeilingLine({ ceiling }: { readonly ceiling: FirstCeiling }) {
  const halves = ceiling.by === 'annotators' ? 'of the annotators' : 'of the prompts'
  return (
    <p className="mb-3 text-sm">
      <span className="mr-2 inline-block h-3 w-1 bg-human align-[-1px] opacity-70" aria-hidden="true" />
      <Term id="ceiling">People among themselves</Term>: {MEASURE_SYMBOLS.kendall}{' '}
      <NumberWithInterval estimate={ceiling.kendall} reason={TOO_FEW} />{' '}
      <span className="text-muted text-xs">
        {countOf(ceiling.splits, 'split')} {halves} in half
      </span>
    </p>
  )
}
