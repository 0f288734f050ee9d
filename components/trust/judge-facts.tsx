import type { ReactNode } from 'react'
import { Term } from '@/components/profile/term'
import { Link } from '@/components/ui/link'
import { foundGaps, type JudgeCard, shownDisagreement } from '@/lib/improve/judge-card'
import type { Estimate } from '@/lib/statistics/estimate'
import {
  countOf,
  formatCount,
  formatEstimate,
  formatGap,
  formatInterval,
  formatScore,
  formatShare,
  UNDEFINED,
} from '@/lib/words/format'
import { floored } from '@/lib/words/improve-words'
import type { DefinitionId } from '@/lib/words/labels'
import { LENGTH } from '@/lib/words/score'

type JudgeFactsProps = {
  readonly card: JudgeCard
  readonly labelOf: (factor: string) => string
  /** Address of the dataset; `null` where numbers lead nowhere. */
  readonly base: string | null
}

const SHOWN_GAPS = 3
const NONE: Estimate = { value: null, low: null, high: null }
const LINK = 'underline decoration-line-strong underline-offset-4 hover:decoration-ink'

/** An interval is not broken at the end of a line. */
const bounds = (...of: Parameters<typeof formatInterval>): string => formatInterval(...of).replaceAll(' ', '\u00a0')

const joined = (words: readonly (string | false)[]): string => words.filter(Boolean).join(' · ')

/** The numbers that a judge's verdict follows from, each with its interval, its n, its definition and its place. */
export function JudgeFacts({ card, labelOf, base }: JudgeFactsProps) {
  const { agreement, person, orders, side, disagreement, gaps } = card
  const found = foundGaps(card)
  // As the sentence above all says it: of those that could be tested.
  const tested = gaps.filter(({ q }) => q !== null).length
  const length = gaps.find(({ factor }) => factor === LENGTH)
  const explained = shownDisagreement(card)
  const to = (place: string) => base && `${base}${place}`
  const factorHref = (factor: string) =>
    to(`/factors/${encodeURIComponent(factor)}?model=${encodeURIComponent(card.id)}`)
  const first = orders?.firstShown ?? side?.first
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-3">
      <Fact
        term="judgeAgreement"
        name="Agreement, ties half"
        href={to('/improve#explained')}
        estimate={agreement ?? NONE}
        format={formatShare}
        note={
          agreement
            ? `${countOf(agreement.pairs, 'pair')}, ${countOf(agreement.prompts, 'prompt')}`
            : 'no pair that people decided'
        }
      >
        {person
          ? `one person ${formatShare(person.value)} ${bounds(person, formatShare)}, ${countOf(person.pairs, 'pair')}`
          : 'fewer than three annotators: no person to set beside it'}
      </Fact>
      <Fact
        term="flipRate"
        name="Flips with the order"
        // The table stands on the same page: the rest of the address is kept.
        href={base && '#raters'}
        estimate={orders?.flipRate ?? NONE}
        format={formatShare}
        note={orders ? `${countOf(orders.both, 'pair')} asked in both orders` : 'asked in one order only'}
      />
      <Fact
        term={orders ? 'firstShown' : 'firstChosen'}
        name={orders ? 'First shown picked' : 'First response chosen'}
        href={base && '#raters'}
        estimate={first ?? NONE}
        format={formatShare}
        note={
          first
            ? joined([countOf(first.n, orders ? 'verdict' : 'pair'), orders !== null && '50% is even'])
            : 'no verdict'
        }
      />
      <Fact
        term="gap"
        name="Length, beside people"
        href={length ? factorHref(LENGTH) : null}
        estimate={length ? { value: length.gap, low: length.low, high: length.high } : NONE}
        format={formatGap}
        note={
          length
            ? joined([countOf(length.n, 'pair'), !found.includes(length) && 'not shown over its family'])
            : 'length was not measured'
        }
      />
      <div className="grid content-start gap-0.5">
        <dt className="text-muted text-xs">
          <Term id="gap">Largest gaps shown</Term>
        </dt>
        {found.slice(0, SHOWN_GAPS).map(({ factor, n, ...gap }) => (
          <dd key={factor} className="text-sm">
            <Leading href={factorHref(factor)}>
              {labelOf(factor)}{' '}
              <span className="font-semibold">{formatEstimate({ ...gap, value: gap.gap }, formatGap)}</span>
            </Leading>{' '}
            <span className="whitespace-nowrap text-muted text-xs">
              {bounds({ ...gap, value: gap.gap }, formatGap)} n {formatCount(n)}
            </span>
          </dd>
        ))}
        <dd className="text-muted text-xs">
          {found.length === 0
            ? `none of ${countOf(tested, 'gap')} is shown`
            : `${found.length} of ${countOf(tested, 'gap')} shown`}
        </dd>
      </div>
      <Fact
        term="disagreementShare"
        name="Explained disagreement"
        href={disagreement && to(`/improve?judge=${encodeURIComponent(card.id)}#disagreement-${card.id}`)}
        estimate={explained?.share ? floored(explained.share) : NONE}
        format={formatShare}
        note={disagreementNote(card)}
      >
        {explained &&
          `of 100 the factors call ${formatScore(100 * explained.right.value, 0)} right ${bounds(explained.right, (each) => formatScore(100 * each, 0))}; 50 is a coin`}
      </Fact>
    </dl>
  )
}

function disagreementNote(card: JudgeCard): string {
  if (!card.disagreement) return 'not looked at'
  const { refused, pairs } = card.disagreement
  const where = countOf(pairs, 'disagreement')
  return refused ?? (shownDisagreement(card) ? where : `nothing that the factors measure shows on ${where}`)
}

type FactProps = {
  readonly term: DefinitionId
  readonly name: string
  readonly href: string | null
  readonly estimate: Estimate
  readonly format: (value: number | null) => string
  /** What the number rests on, or why there is none. */
  readonly note: string
  /** What it is to be seen beside. */
  readonly children?: ReactNode
}

/** A number with its name above it, its interval and its n below; it leads to its place. */
function Fact({ term, name, href, estimate, format, note, children }: FactProps) {
  const interval = estimate.value === null ? '' : bounds(estimate, format) || 'no interval'
  return (
    <div className="grid content-start gap-0.5">
      <dt className="text-muted text-xs">
        <Term id={term}>{name}</Term>
      </dt>
      <dd className="font-semibold text-lg leading-6">
        {estimate.value === null ? (
          <span className="text-muted">{UNDEFINED}</span>
        ) : (
          <Leading href={href} name={name}>
            {formatEstimate(estimate, format)}
          </Leading>
        )}
      </dd>
      <dd className="text-muted text-xs">{joined([interval, note])}</dd>
      {children && <dd className="text-muted text-xs">{children}</dd>}
    </div>
  )
}

type LeadingProps = { readonly href: string | null; readonly name?: string; readonly children: ReactNode }

function Leading({ href, name, children }: LeadingProps) {
  if (href === null) return children
  const label = name && <span className="sr-only">{name}: </span>
  if (href.startsWith('#'))
    return (
      <a href={href} className={LINK}>
        {label}
        {children}
      </a>
    )
  return (
    <Link href={href} className={LINK}>
      {label}
      {children}
    </Link>
  )
}
