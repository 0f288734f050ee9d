import type { ReactNode } from 'react'
import { Term } from '@/components/profile/term'
import { Card, CardHeader } from '@/components/ui/card'
import type { ArmResult } from '@/lib/improve/experiments/result'
import { formatGap, formatInterval, formatScore, formatShare, UNDEFINED } from '@/lib/words/format'
import { armName } from './arm-facts'
import { ToldNumber } from './told-number'

/** A share that may be below 0: it moved away. */
const formatClosed = (value: number): string => (value < 0 ? `−${formatShare(-value)}` : formatShare(value))

type FactProps = { readonly label: ReactNode; readonly children: ReactNode; readonly note?: ReactNode }

function Fact({ label, children, note }: FactProps) {
  return (
    <div className="min-w-0">
      <dt className="text-muted text-sm">{label}</dt>
      <dd>
        <span className="text-lg">{children}</span>
        {note && <p className="text-muted text-xs">{note}</p>}
      </dd>
    </div>
  )
}

type MovementFactsProps = { readonly arm: ArmResult; readonly within?: string }

/** How far an arm moved towards people, of which way, and along what. */
export function MovementFacts({ arm, within = '' }: MovementFactsProps) {
  const { change, overControl, whole, share, targeted, untargeted, tauB } = arm.movement
  const shareNote =
    share === null
      ? 'the whole way to people is not clear of 0'
      : share.low > 1
        ? 'over 100%: it overshoots'
        : 'Fieller’s interval'
  return (
    <Card aria-labelledby={`${within}movement-title`}>
      <CardHeader id={`${within}movement-title`} title={`Towards people: ${armName(arm)}`} />
      <dl className="grid grid-cols-1 gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        <Fact label={<Term id="movementTowardsPeople">Movement towards people</Term>}>
          <ToldNumber told={change} format={formatGap} reason="no factor moved that could be measured" withPrompts />
        </Fact>
        {arm.control && (
          <Fact label="… more than its control">
            <ToldNumber told={overControl} format={formatGap} reason="its control could not be compared" />
          </Fact>
        )}
        <Fact label={<Term id="shareClosed">Share of the gap closed</Term>} note={shareNote}>
          {share === null ? (
            UNDEFINED
          ) : (
            <>
              <span className="font-medium">{formatClosed(share.value)}</span>{' '}
              <span className="text-muted text-xs">{formatInterval(share, formatClosed)}</span>
            </>
          )}
        </Fact>
        {targeted && (
          <>
            <Fact label={<Term id="targetedFactor">Along targeted factors</Term>} note="by construction">
              <ToldNumber told={targeted} format={formatGap} reason="no factor was targeted" />
            </Fact>
            <Fact label="Along the others" note="the evidence">
              <ToldNumber told={untargeted} format={formatGap} reason="every factor was targeted" />
            </Fact>
          </>
        )}
        {(tauB.before !== null || tauB.after !== null) && (
          <Fact
            label={<Term id="alignment">Alignment τb, before → after</Term>}
            note={`a description; the whole way is ${whole ? formatGap(whole.value) : UNDEFINED}`}
          >
            {formatScore(tauB.before)} → {formatScore(tauB.after)}
          </Fact>
        )}
      </dl>
    </Card>
  )
}
