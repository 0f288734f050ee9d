import Link from 'next/link'
import { Aside } from '@/components/profile/finding'
import type { Explanation } from '@/lib/improve/explanation'
import { foresightOf } from './foresight'

type ForesightLineProps = {
  readonly explanation: Explanation
  /** Whether the choices are of one of several people. */
  readonly isOne: boolean
  readonly href: string
}

/** How much the factors foresee, in a line that leads on; nothing where there are too few pairs to say. */
export function ForesightLine({ explanation, isOne, href }: ForesightLineProps) {
  const parts = foresightOf(explanation, isOne ? explanation.rater.name : 'people')
  if (parts.length === 0) return null
  return (
    <div className="flex flex-wrap items-baseline gap-x-3">
      <Aside parts={parts} />
      <Link href={href} className="text-muted text-sm underline">
        By what, and what follows
      </Link>
    </div>
  )
}
