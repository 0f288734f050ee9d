import { useId } from 'react'
import { Aside } from '@/components/profile/finding'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { IN_HEADING, Name } from '@/components/ui/name'
import { foundGaps, type JudgeCard, shownDisagreement } from '@/lib/improve/judge-card'
import type { Trust, TrustThresholds, TrustVerdict } from '@/lib/improve/trust'
import { judgeParts, reasonWords, TRUST_VERDICTS } from '@/lib/words/trust-words'
import { JudgeFacts } from './judge-facts'

type JudgeCardViewProps = {
  readonly card: JudgeCard
  readonly trust: Trust
  readonly limits: TrustThresholds
  readonly labels: Readonly<Record<string, string>>
  /** Address of the dataset; `null` where numbers lead nowhere. */
  readonly base: string | null
}

export const TRUST_TONES = { trust: 'good', care: 'warn', avoid: 'bad', few: 'neutral' } as const satisfies Record<
  TrustVerdict,
  string
>

/** One judge: the verdict, why, and the numbers that it follows from. */
export function JudgeCardView({ card, trust, limits, labels, base }: JudgeCardViewProps) {
  const title = useId()
  const { agreement, person } = card
  const labelOf = (factor: string) => labels[factor] ?? factor
  const gaps = foundGaps(card).map(({ factor, gap }) => ({ label: labelOf(factor), more: (gap ?? 0) > 0 }))
  const parts = judgeParts({ agreement, person, gaps, right: shownDisagreement(card)?.right ?? null })
  return (
    <Card aria-labelledby={title} className="grid gap-x-8 gap-y-5 lg:grid-cols-[minmax(0,5fr)_minmax(0,8fr)]">
      <div className="grid content-start gap-2">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Badge tone={TRUST_TONES[trust.verdict]} className="font-semibold text-sm leading-6">
            {TRUST_VERDICTS[trust.verdict]}
          </Badge>
          <h3 id={title} className="min-w-0 break-words font-semibold">
            <Name most={IN_HEADING}>{card.name}</Name>
          </h3>
        </div>
        <p className="text-pretty text-sm">{reasonWords(trust.verdict, trust.criteria, limits)}</p>
        <div className="text-muted">
          <Aside parts={parts} />
        </div>
      </div>
      <JudgeFacts card={card} labelOf={labelOf} base={base} />
    </Card>
  )
}
