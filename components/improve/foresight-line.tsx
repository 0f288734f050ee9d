import Link from 'next/link'
import { Aside } from '@/components/profile/finding'
import type { Explanation } from '@/lib/improve/explanation'
import { foresightOf } from './foresight'

/** Kept for the line before it is there, so that nothing moves. */
export const FORESIGHT_ROOM = 'min-h-24 sm:min-h-6'

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
    </div>
  )
}
