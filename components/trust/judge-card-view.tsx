import Link from 'next/link'
import type { ReactNode } from 'react'
import { Finding } from '@/components/profile/finding'
import { NumberWithInterval } from '@/components/profile/number-with-interval'
import { Term } from '@/components/profile/term'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { foundGaps, type JudgeCard } from '@/lib/improve/judge-card'
import type { Trust, TrustThresholds, TrustVerdict } from '@/lib/improve/trust'
import type { DefinitionId } from '@/lib/words/definitions'
import { countOf, formatGap, formatInterval, formatScore, formatShare } from '@/lib/words/format'
import { isExplained } from '@/lib/words/improve-words'
import { LENGTH } from '@/lib/words/score'
import { judgeParts, reasonWords, TRUST_VERDICTS } from '@/lib/words/trust-words'

export type JudgeLinks = { readonly base: string }

type JudgeCardViewProps = {
  readonly card: JudgeCard
  readonly trust: Trust
  readonly limits: TrustThresholds
  readonly labels: Readonly<Record<string, string>>
  readonly links: JudgeLinks | null
}

const TONES = { trust: 'good', care: 'warn', avoid: 'bad', few: 'neutral' } as const satisfies Record<
  TrustVerdict,
  string
>
const SHOWN_GAPS = 3

type FactProps = {
  readonly term: DefinitionId
  readonly href: string | null
  readonly children: ReactNode
  readonly note: string
}

/** A number with its name above it and what it rests on below; it leads to its place. */
function Fact({ term, href, children, note }: FactProps) {
  return (
    <div className="grid content-start gap-0.5">
      <dt className="text-muted text-xs">
        <Term id={term} />
      </dt>
      <dd className="font-medium">
        {href === null ? (
          children
        ) : (
          <Link href={href} className="decoration-line-strong hover:underline">
            {children}
          </Link>
        )}
      </dd>
      <dd className="text-muted text-xs">{note}</dd>
    </div>
  )
}

/** One judge: the verdict, why, and the numbers that it follows from. */
export function JudgeCardView({ card, trust, limits, labels, links }: JudgeCardViewProps) {
  const { agreement, person, orders, side, disagreement } = card
  const found = foundGaps(card)
  const labelOf = (factor: string) => labels[factor] ?? factor
  const to = (place: string) => (links ? `${links.base}${place}` : null)
  const length = card.gaps.find(({ factor }) => factor === LENGTH)
  const explained = disagreement && isExplained(disagreement) ? disagreement.right : null
  const gaps = found.map(({ factor, gap }) => ({ label: labelOf(factor), more: (gap ?? 0) > 0 }))
  return (
    <Card aria-label={card.name} className="grid gap-4 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
      <div className="grid content-start gap-2">
        <div className="flex flex-wrap items-center gap-2">
          <Badge tone={TONES[trust.verdict]}>{TRUST_VERDICTS[trust.verdict]}</Badge>
          <h3 className="font-semibold">{card.name}</h3>
        </div>
        <Finding parts={judgeParts({ agreement, person, gaps, right: explained })} />
        <p className="text-muted text-xs">{reasonWords(trust.verdict, trust.criteria, limits)}</p>
      </div>
      <dl className="grid grid-cols-2 gap-x-4 gap-y-3 sm:grid-cols-3">
        <Fact
          term="judgeAgreement"
          href={to('/improve#explained')}
          note={[
            agreement ? `${countOf(agreement.pairs, 'pair')}, ${countOf(agreement.prompts, 'prompt')}` : '',
            person ? `one person ${formatShare(person.value)} ${formatInterval(person, formatShare)}` : 'one annotator',
          ]
            .filter(Boolean)
            .join(' · ')}
        >
          <NumberWithInterval
            estimate={agreement ?? { value: null, low: null, high: null }}
            format={formatShare}
            reason="no pair that people decided"
            lack="no interval"
          />
        </Fact>
        <Fact
          term="flipRate"
          href={to('#raters')}
          note={orders ? `of ${countOf(orders.both, 'pair')} asked in both orders` : 'asked in one order only'}
        >
          <NumberWithInterval
            estimate={orders?.flipRate ?? { value: null, low: null, high: null }}
            format={formatShare}
            reason="asked in one order only"
            lack="no interval"
          />
        </Fact>
        <Fact
          term={orders ? 'firstShown' : 'firstChosen'}
          href={to('#raters')}
          note={
            orders
              ? `of ${countOf(orders.firstShown.n, 'verdict')}; half is even`
              : `of ${countOf(side?.first.n ?? 0, 'pair')}`
          }
        >
          <NumberWithInterval
            estimate={orders?.firstShown ?? side?.first ?? { value: null, low: null, high: null }}
            format={formatShare}
            reason="no verdict"
            lack="no interval"
          />
        </Fact>
        <Fact
          term="gap"
          href={to(`/factors/${LENGTH}?model=${card.id}`)}
          note={
            length
              ? `Length, ${countOf(length.n, 'pair')}${found.some(({ factor }) => factor === LENGTH) ? '' : ', not significant'}`
              : 'length was not measured'
          }
        >
          <NumberWithInterval
            estimate={
              length
                ? { value: length.gap, low: length.low, high: length.high }
                : { value: null, low: null, high: null }
            }
            format={formatGap}
            reason="no gap"
            lack="no interval"
          />
        </Fact>
        <div className="grid content-start gap-0.5">
          <dt className="text-muted text-xs">Largest gaps shown</dt>
          {found.slice(0, SHOWN_GAPS).map(({ factor, gap, low, high, n }) => (
            <dd key={factor} className="text-sm" title={`${countOf(n, 'pair')}`}>
              <GapLink href={to(`/factors/${encodeURIComponent(factor)}?model=${card.id}`)}>
                {labelOf(factor)} <span className="font-medium">{formatGap(gap)}</span>
              </GapLink>{' '}
              <span className="text-muted text-xs">{formatInterval({ low, high }, formatGap)}</span>
            </dd>
          ))}
          <dd className="text-muted text-xs">
            {found.length === 0
              ? `none of ${card.gaps.length} is shown`
              : `${found.length} of ${card.gaps.length} are shown`}
          </dd>
        </div>
        <Fact
          term="disagreementShare"
          href={to(`/improve?judge=${card.id}#disagreement-${card.id}`)}
          note={
            !disagreement
              ? 'not looked at'
              : (disagreement.refused ??
                (explained
                  ? `of 100 of ${countOf(disagreement.pairs, 'disagreement')} called right; 50 is a coin`
                  : `nothing shows on ${countOf(disagreement.pairs, 'disagreement')}`))
          }
        >
          <NumberWithInterval
            estimate={explained ?? { value: null, low: null, high: null }}
            format={(value) => formatScore(value === null ? null : 100 * value, 0)}
            reason="nothing that the factors measure shows"
            lack="no interval"
          />
        </Fact>
      </dl>
    </Card>
  )
}

function GapLink({ href, children }: { readonly href: string | null; readonly children: ReactNode }) {
  return href === null ? (
    children
  ) : (
    <Link href={href} className="hover:underline">
      {children}
    </Link>
  )
}
