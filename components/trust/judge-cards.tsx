'use client'

import { useQueryStates } from 'nuqs'
import { useState } from 'react'
import { Term } from '@/components/profile/term'
import { Button } from '@/components/ui/button'
import { ChooseOne } from '@/components/ui/choose/choose-one'
import { Link } from '@/components/ui/link'
import { evidenceOf, type JudgeCard } from '@/lib/improve/judge-card'
import { type CriterionId, judgeTrust, TRUST_ORDER, type Trust } from '@/lib/improve/trust'
import { countOf, formatScore, formatShare } from '@/lib/words/format'
import { limitWords } from '@/lib/words/trust-words'
import { JudgeCardView } from './judge-card-view'
import { TRUST_CHOICES, trustParsers } from './trust-parsers'
import { VerdictOverview } from './verdict-overview'

type JudgeCardsProps = {
  readonly cards: readonly JudgeCard[]
  /** What factors are called. */
  readonly labels: Readonly<Record<string, string>>
  /** The address of the dataset; `null` in a shared report, where numbers lead nowhere. */
  readonly base: string | null
}

/** So many judges are shown before one asks for the rest. */
const AT_FIRST = 2
const NAMES: Readonly<Record<CriterionId, string>> = {
  agreement: 'Agreement at least',
  below: 'Below one person by at most',
  flips: 'Flips under',
  gap: 'No gap beyond',
}

/** A threshold as its menu says it. */
const choiceWords = (id: CriterionId, limit: number): string => {
  if (id === 'gap') return `±${formatScore(limit)}`
  return id === 'below' ? `${formatScore(100 * limit, 0)} points` : formatShare(limit)
}

type Judged = { readonly card: JudgeCard; readonly trust: Trust }

/** By verdict, and then by agreement with people. */
function byTrust(one: Judged, other: Judged): number {
  const [first, second] = [one, other].map(({ trust }) => TRUST_ORDER.indexOf(trust.verdict))
  const agreement = ({ card }: Judged) => card.agreement?.value ?? 0
  return (first ?? 0) - (second ?? 0) || agreement(other) - agreement(one)
}

/** Whether each judge can be trusted, by thresholds that stand in the address. */
export function JudgeCards({ cards, labels, base }: JudgeCardsProps) {
  const [limits, setLimits] = useQueryStates(trustParsers, { history: 'push' })
  const [isWhole, setWhole] = useState(false)
  const [isChanging, setChanging] = useState(false)
  const isMany = cards.length > AT_FIRST
  const judged = cards.map((card) => ({ card, trust: judgeTrust(evidenceOf(card), limits) }))
  const sorted = isMany ? judged.sort(byTrust) : judged
  const shown = isWhole ? sorted : sorted.slice(0, AT_FIRST)
  return (
    <section aria-labelledby="trust" className="grid gap-3">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h2 id="trust" className="font-semibold">
          <Term id="judgeTrust">{cards.length === 1 ? 'Can I trust this judge?' : 'Can I trust these judges?'}</Term>
        </h2>
        <p className="text-muted text-sm">
          Asked: {Object.values(limitWords(limits)).join(', ')}.{' '}
          <button
            type="button"
            className="underline decoration-line-strong underline-offset-4 hover:decoration-ink"
            aria-expanded={isChanging}
            aria-controls={isChanging ? 'trust-limits' : undefined}
            onClick={() => setChanging(!isChanging)}
          >
            {isChanging ? 'Done' : 'Change the thresholds'}
          </button>
        </p>
      </div>
      {isChanging && (
        <div id="trust-limits" className="flex flex-wrap gap-2">
          {(Object.keys(NAMES) as CriterionId[]).map((id) => (
            <ChooseOne
              key={id}
              label={NAMES[id]}
              options={[...new Set([...TRUST_CHOICES[id], limits[id]])]
                .sort((one, other) => one - other)
                .map((each) => ({ id: `${each}`, label: choiceWords(id, each) }))}
              chosen={`${limits[id]}`}
              onChange={(chosen) => setLimits({ [id]: Number(chosen) })}
            />
          ))}
        </div>
      )}
      {isMany && <VerdictOverview judged={sorted} />}
      {shown.map(({ card, trust }) => (
        <JudgeCardView key={card.id} card={card} trust={trust} limits={limits} labels={labels} base={base} />
      ))}
      {base !== null && cards.length > 1 && (
        <p className="text-muted text-sm">
          Is the difference between two of them real?{' '}
          <Link
            href={`${base}/experiments/new?kind=raters`}
            className="underline decoration-line-strong underline-offset-4 hover:decoration-ink"
          >
            Compare them on the same pairs
          </Link>
        </p>
      )}
      {isMany && (
        <div>
          <Button aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? 'Show fewer' : `Show ${countOf(cards.length - AT_FIRST, 'more judge')}`}
          </Button>
        </div>
      )}
    </section>
  )
}
