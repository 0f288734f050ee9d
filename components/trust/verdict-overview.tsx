import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { Name } from '@/components/ui/name'
import type { JudgeCard } from '@/lib/improve/judge-card'
import { TRUST_ORDER, type Trust } from '@/lib/improve/trust'
import { formatInterval, formatShare } from '@/lib/words/format'
import { TRUST_VERDICTS } from '@/lib/words/trust-words'
import { TRUST_TONES } from './judge-card-view'

type VerdictOverviewProps = { readonly judged: readonly { readonly card: JudgeCard; readonly trust: Trust }[] }

/** Which of many judges can be trusted, at a glance: each by its verdict, with how often it agrees with people. */
export function VerdictOverview({ judged }: VerdictOverviewProps) {
  return (
    <Card aria-label="Judges by verdict" className="grid gap-3">
      {TRUST_ORDER.map((verdict) => {
        const own = judged.filter(({ trust }) => trust.verdict === verdict)
        return (
          own.length > 0 && (
            <div key={verdict} className="grid items-baseline gap-x-4 gap-y-1 sm:grid-cols-[10rem_minmax(0,1fr)]">
              <h3>
                <Badge tone={TRUST_TONES[verdict]} className="font-semibold text-sm leading-6">
                  {TRUST_VERDICTS[verdict]}
                </Badge>
              </h3>
              <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
                {own.map(({ card: { id, name, agreement } }) => (
                  <li key={id}>
                    <Name>{name}</Name>{' '}
                    {agreement && (
                      <span className="whitespace-nowrap text-muted text-xs">
                        {formatShare(agreement.value)} {formatInterval(agreement, formatShare)}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          )
        )
      })}
      <p className="text-muted text-xs">
        Agreement with people, ties half, with its 95% interval, the highest first. Among judges of one verdict the
        order is no ranking where intervals overlap.
      </p>
    </Card>
  )
}
