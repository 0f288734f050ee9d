import { Aside } from '@/components/profile/finding'
import { Term } from '@/components/profile/term'
import { Badge } from '@/components/ui/badge'
import { Card, CardHeader } from '@/components/ui/card'
import { isBaseline, isControl } from '@/lib/improve/experiments/plan'
import type { ArmResult, ExperimentResult } from '@/lib/improve/experiments/result'
import { armVerdictParts, outcomeWords, VERDICT_WORDS, verdictHead } from '@/lib/words/experiments/arm-verdict-words'
import { armWords } from '@/lib/words/experiments/experiment-words'
import { formatProbability } from '@/lib/words/format'
import { armFacts, armName, orderedArms, type Shown } from './arm-facts'

type VerdictListProps = {
  readonly experiment: Shown
  readonly result: ExperimentResult
  /** Begins the ids: a page can show several experiments. */
  readonly within?: string
}

/** A verdict in words per arm: the planned one first, exploratory ones named so, controls and baseline last. */
export function VerdictList({ experiment, result, within = '' }: VerdictListProps) {
  const arms = orderedArms(result)
  const isPlain = ({ arm }: ArmResult) => isBaseline(arm) || isControl(arm)
  const planned = arms.filter((arm) => arm.planned)
  const exploratory = arms.filter((arm) => !arm.planned && !isPlain(arm))
  const plain = arms.filter(isPlain)
  return (
    <Card aria-labelledby={`${within}verdicts-title`}>
      <CardHeader
        id={`${within}verdicts-title`}
        title="Arm by arm"
        note={
          <>
            <Term id="plannedArm">
              {experiment.plan.kind === 'raters' ? 'The first comparison' : 'The winner on validation'}
            </Term>{' '}
            is the one planned test; what the others show is corrected for being several, and exploratory.
          </>
        }
      />
      <div className="grid gap-5">
        <Arms title={null} arms={planned} {...{ experiment, result }} />
        <Arms title="Exploratory" arms={exploratory} {...{ experiment, result }} />
        {plain.length > 0 && (
          <section aria-labelledby={`${within}plain-arms`} className="grid gap-2">
            <h3 id={`${within}plain-arms`} className="font-medium text-muted text-sm">
              <Term id="controlArm">Controls</Term> and baseline
            </h3>
            <ul className="grid gap-1.5 text-muted text-sm">
              {plain.map((arm) => (
                <li key={arm.arm}>
                  <span className="font-medium">{armName(arm)}</span> <Key arm={arm.arm} />
                  {isBaseline(arm.arm)
                    ? ': what all others are compared with.'
                    : `: ${outcomeWords(result.outcome, arm.overBaseline)} against the baseline by itself.`}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Card>
  )
}

const Key = ({ arm }: { readonly arm: string }) => <span className="text-muted text-xs tabular-nums">{arm}</span>

type ArmsProps = VerdictListProps & { readonly title: string | null; readonly arms: readonly ArmResult[] }

function Arms({ title, arms, experiment, result }: ArmsProps) {
  if (arms.length === 0) return null
  return (
    <section aria-label={title ?? 'Planned'} className="grid gap-3">
      {title && <h3 className="font-medium text-muted text-sm">{title}</h3>}
      <ul className="grid gap-4">
        {arms.map((arm) => (
          <li key={arm.arm} className="grid gap-1">
            <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <span className="min-w-0 break-words font-semibold">{armName(arm)}</span>
              <Key arm={arm.arm} />
              <Badge tone={VERDICT_WORDS[arm.verdict].tone}>{verdictHead(arm).toLowerCase()}</Badge>
              {arm.planned && <Badge>planned</Badge>}
              {arm.q !== null && <span className="text-muted text-xs">q {formatProbability(arm.q)}</span>}
            </p>
            {!arm.names && <p className="text-muted text-sm">{armWords(arm.arm).does}</p>}
            {/* The planned arm's sentence stands over the page. */}
            {!arm.planned && <Aside parts={armVerdictParts(armFacts(arm, experiment, result))} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
