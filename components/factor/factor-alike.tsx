'use client'

import { useQueryState } from 'nuqs'
import { marginParser } from '@/components/profile/margin'
import { MarginChoice } from '@/components/profile/margin-choice'
import { Term } from '@/components/profile/term'
import { isAlike } from '@/lib/profile/findings/equivalence'
import type { Gap } from '@/lib/profile/score'
import { formatScore } from '@/lib/words/format'
import type { NamedModel } from './factor-props'

type FactorAlikeProps = { readonly gaps: readonly Gap[]; readonly models: readonly NamedModel[] }

/** Which models are shown to go with the factor as people do: not found to differ is less than that. */
export function FactorAlike({ gaps, models }: FactorAlikeProps) {
  const [margin] = useQueryState('margin', marginParser)
  if (gaps.every(({ gap }) => gap === null)) return null
  const alike = gaps.filter((gap) => isAlike(gap, margin)).map(({ rater }) => rater)
  const names = models.filter(({ id }) => alike.includes(id)).map(({ name }) => name)
  return (
    <section aria-label="Alike" className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <p className="max-w-[88ch]">
        {names.length === 0 ? 'No model is shown to be ' : 'Shown to be '}
        <Term id="equivalence">alike</Term> with people within ±{formatScore(margin)}
        {names.length === 0 ? '.' : `: ${names.join(', ')}.`}
      </p>
      <MarginChoice />
    </section>
  )
}
