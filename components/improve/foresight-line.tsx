import { Aside } from '@/components/profile/finding'
import { Link } from '@/components/ui/link'
import type { Explanation } from '@/lib/improve/explanation'
import { countOf } from '@/lib/words/format'
import { foresightOf } from './foresight'

/** Kept for the line before it is there, so that nothing moves. */
export const FORESIGHT_ROOM = 'min-h-24 sm:min-h-6'

/** Factors named before the rest are counted. */
const NAMED = 4

/** The profile beside this line scores people's own ratings as it does any factor: that people follow them is no finding. */
function ByConstruction({ leftOut }: Pick<Explanation, 'leftOut'>) {
  const ratings = leftOut.flatMap(({ leak, label }) => (leak ? [label] : []))
  if (ratings.length === 0) return null
  const more = ratings.length > NAMED ? ` and ${countOf(ratings.length - NAMED, 'more factor')}` : ''
  return (
    <p className="w-full text-muted text-sm">
      Left out, since they may be people’s own ratings or made from them: {ratings.slice(0, NAMED).join(', ')}
      {more}. That people follow these may be so by construction.
    </p>
  )
}

type ForesightLineProps = {
  readonly explanation: Explanation
  /** Whether the choices are of one of several people. */
  readonly isOne: boolean
  readonly href: string
}

/** How much the factors foresee, in a line that leads on, or why nothing can be said. */
export function ForesightLine({ explanation, isOne, href }: ForesightLineProps) {
  const parts = foresightOf(explanation, isOne ? explanation.rater.name : 'people')
  const { refused } = explanation
  return (
    <div className={`${FORESIGHT_ROOM} flex flex-wrap items-baseline gap-x-3`}>
      {refused ? <p className="text-muted">What the factors foresee: {refused}.</p> : <Aside parts={parts} />}
      <Link href={href} className="text-muted text-sm underline">
        By what, and what follows
      </Link>
      <ByConstruction leftOut={explanation.leftOut} />
    </div>
  )
}
