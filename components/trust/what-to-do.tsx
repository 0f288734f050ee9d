import { type ReactNode, useId } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Link } from '@/components/ui/link'
import { isUsable } from '@/lib/improve/correction'
import type { Remedies } from '@/lib/improve/remedies'
import { DEFAULT_RECIPE } from '@/lib/improve/training/recipe'
import { recipeAddress } from '@/lib/improve/training/recipe-address'
import { factorInSentence } from '@/lib/words/factor-name'
import { countOf } from '@/lib/words/format'
import { balanceWords, correctWords, gapWords, readWords } from '@/lib/words/remedy-words'

type WhatToDoProps = {
  readonly remedies: Remedies
  /** Address of the dataset; `null` in a shared report, where nothing leads anywhere. */
  readonly base: string | null
  /** Other gaps that are shown, which have a box of their own elsewhere. */
  readonly others?: readonly OtherGap[]
}

export type OtherGap = { readonly label: string; readonly href: string }

/** Where the box stands on a page. */
export const WHAT_TO_DO = 'what-to-do'

type RemedyProps = {
  readonly title: string
  readonly href: string | null
  readonly action: string
  readonly primary?: boolean
  readonly children: ReactNode
}

/** One thing to do, with what is known of it; without an address it only says why not. */
function Remedy({ title, href, action, primary = false, children }: RemedyProps) {
  return (
    <li className="grid content-start gap-1.5">
      <h3 className="font-semibold text-sm">{title}</h3>
      <p className="text-muted text-sm">{children}</p>
      {href !== null && (
        <div className="mt-1">
          <Button asChild variant={primary ? 'primary' : 'outline'}>
            <Link href={href}>{action}</Link>
          </Button>
        </div>
      )}
    </li>
  )
}

/** Under a gap that is shown: what is open to a reader now. */
export function WhatToDo({ remedies, base, others = [] }: WhatToDoProps) {
  const { model, factor, more, group, pairs, correction, balanced } = remedies
  const title = useId()
  const to = (place: string) => (base === null ? null : `${base}${place}`)
  const recipe = recipeAddress({
    ...DEFAULT_RECIPE,
    ...(model.judged ? { source: { kind: 'rater', rater: model.id } as const } : {}),
    balance: model.judged ? [{ factor: factor.id, target: 'people' }] : [],
  })
  const asked = new URLSearchParams({
    ...{ kind: model.judged ? 'judge' : 'writer', model: model.name },
    ...{ factor: factor.id, label: factor.label, more: String(more) },
  })
  const query = new URLSearchParams({ factor: factor.id, model: model.id, group })
  const { verdict, judgeAlone, corrected, gain, promptsNeeded, refused, pairs: seen } = correction ?? {}
  return (
    <Card id={WHAT_TO_DO} aria-labelledby={title} className="scroll-mt-20">
      <h2 id={title} className="mb-4 text-pretty font-semibold">
        What to do about it: {gapWords(factor.label, model.name, more)}
      </h2>
      <ul className="grid gap-x-6 gap-y-5 sm:grid-cols-2 xl:grid-cols-4">
        {model.judged && (
          <Remedy title={`Read the ${countOf(pairs, 'pair')}`} href={to(`/pairs?${query}`)} action="Read them">
            {readWords(factor.label, model.name, more)}.
          </Remedy>
        )}
        {correction && verdict && (
          <Remedy
            title="Correct its verdicts"
            href={to(`/improve?judge=${encodeURIComponent(model.id)}#judge-${model.id}`)}
            action={
              verdict === 'improved'
                ? 'Use the corrected judge'
                : isUsable({ verdict })
                  ? 'See the corrected judge'
                  : 'See why'
            }
            primary={verdict === 'improved'}
          >
            {correctWords({
              ...{ judge: model.name, verdict, pairs: seen ?? 0, before: judgeAlone ?? null, after: corrected ?? null },
              ...{ gain: gain ?? null, promptsNeeded: promptsNeeded ?? null, refused: refused ?? null },
            }).map(({ text }) => text)}
          </Remedy>
        )}
        <Remedy title="Change its instruction" href={to(`/experiments/new?${asked}`)} action="Plan an experiment">
          Tell {model.judged ? 'the judge' : 'the writer'} where people differ, beside a control that says nothing that
          matters, and prove the change on prompts that nothing was learnt from.
        </Remedy>
        <Remedy
          title="Hand out training data"
          href={balanced || !model.judged ? to(`/improve/training?${recipe}`) : null}
          action="Build the file"
        >
          {balanced
            ? `${balanceWords(factor.label, balanced)}.`
            : model.judged
              ? `No file of its verdicts can follow ${factorInSentence(factor.label)} as people do: its pairs do not reach that score.`
              : 'People’s own choices as a training file.'}
        </Remedy>
      </ul>
      {others.length > 0 && <Others gaps={others} />}
    </Card>
  )
}

/** The place of the box while it is worked out. */
export function WhatToDoWaiting() {
  return (
    <Card id={WHAT_TO_DO} aria-busy className="min-h-96 scroll-mt-20 sm:min-h-64 xl:min-h-52">
      <h2 className="mb-4 font-semibold">What to do about it</h2>
      <p role="status" className="text-muted text-sm">
        Trying on held-out pairs what would help …
      </p>
    </Card>
  )
}

const MOST_OTHERS = 6

function Others({ gaps }: { readonly gaps: readonly OtherGap[] }) {
  const more = gaps.length - MOST_OTHERS
  return (
    <p className="mt-4 border-t pt-3 text-muted text-sm">
      This is the widest gap. About the others:{' '}
      {gaps.slice(0, MOST_OTHERS).map(({ label, href }, at) => (
        <span key={href}>
          {at > 0 && ', '}
          <Link href={href} className="underline decoration-line-strong hover:decoration-ink">
            {label}
          </Link>
        </span>
      ))}
      {more > 0 && `, and ${more} more`}.
    </p>
  )
}
