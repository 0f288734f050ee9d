'use client'

import { useQueryStates } from 'nuqs'
import { useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { ChooseOne } from '@/components/ui/choose/choose-one'
import { Link } from '@/components/ui/link'
import { improveParsers } from './improve-parsers'
import type { ShownRater } from './improve-raters'

type ImproveControlsProps = {
  readonly raters: readonly ShownRater[]
  readonly chosen: string
  readonly base: string
}

/** Whose choices are explained, and what else can be made of them. */
export function ImproveControls({ raters, chosen, base }: ImproveControlsProps) {
  const [isPending, startTransition] = useTransition()
  const [, setView] = useQueryStates(improveParsers, { history: 'push', shallow: false, startTransition })
  return (
    <div className="flex flex-wrap items-center gap-2" aria-busy={isPending} data-screen-only>
      {raters.length > 1 && (
        <ChooseOne
          label="Whose choices"
          options={raters.map(({ id, name }) => ({ id, label: name }))}
          chosen={chosen}
          onChange={(of) => setView({ of: of || null })}
        />
      )}
      <span className="ml-auto flex flex-wrap gap-2">
        <Button asChild>
          <Link href={`${base}/training`}>Training data</Link>
        </Button>
        <Button asChild>
          <Link href={`${base}/win-rates`}>Win rates</Link>
        </Button>
      </span>
    </div>
  )
}
