'use client'

import { useRouter } from 'next/navigation'
import { Term } from '@/components/profile/term'
import { announceResult } from '@/components/ui/announce'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { AlertDialog } from '@/components/ui/dialog'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import { useSubmit } from '@/components/ui/use-submit'
import type { ExperimentView } from '@/lib/improve/experiments/experiment-view'
import type { Validation } from '@/lib/improve/experiments/frozen'
import { isBaseline, isControl } from '@/lib/improve/experiments/plan'
import { leastWords } from '@/lib/words/experiments/arm-verdict-words'
import { armWords, levelOf, lookWords, OUTCOME_WORDS, ordinalOf } from '@/lib/words/experiments/experiment-words'
import { countOf, formatGap } from '@/lib/words/format'
import { formatPoints } from '@/lib/words/improve-words'
import type { ExperimentActions } from './experiment-actions'

type ValidationPanelProps = {
  readonly experiment: ExperimentView
  readonly validation: Validation
  readonly actions: Pick<ExperimentActions, 'openTest'>
}

/** How the arms did on validation, the winner, and the door to the test part. */
export function ValidationPanel({ experiment, validation, actions }: ValidationPanelProps) {
  const { plan, status, look, sizes } = experiment
  const { arms, winner, prompts, pairs, smallest } = validation
  const compared = arms.filter(({ arm }) => !isBaseline(arm))
  const format = plan.outcome === 'movement' ? formatGap : formatPoints
  const router = useRouter()
  const { busy, submit } = useSubmit()
  async function open(): Promise<void> {
    announceResult(await submit(actions.openTest(experiment.id)))
    router.refresh()
  }
  return (
    <Card aria-labelledby="validation-title">
      <CardHeader
        id="validation-title"
        title={
          winner
            ? `On validation, ${armWords(winner).name} (${winner}) is ahead`
            : 'No arm could be compared on validation'
        }
        note={
          <>
            {OUTCOME_WORDS[plan.outcome].name} on {countOf(prompts, 'prompt')}, {countOf(pairs, 'pair')}. It only{' '}
            <Term id="plannedArm">chooses the planned test</Term>: being ahead here is no finding, so there are no
            intervals.
            {smallest !== null &&
              ` With the ${countOf(sizes.test.prompts, 'test prompt')}, a change of ${leastWords(plan.outcome, smallest)} would show in four of five experiments.`}
          </>
        }
      />
      <Table aria-label="Arms on validation" className="max-w-3xl">
        <thead>
          <tr>
            <TableHead>Arm</TableHead>
            <TableHead className="text-right">Against the baseline</TableHead>
            <TableHead className="text-right">Against its control</TableHead>
          </tr>
        </thead>
        <tbody>
          {compared.map(({ arm, value, overControl }) => (
            <tr key={arm} className={isControl(arm) ? 'text-muted' : ''}>
              <TableCell className="min-w-40">
                {armWords(arm).name} <span className="text-muted text-xs">{arm}</span>{' '}
                {arm === winner && <Badge tone="good">planned test</Badge>}
              </TableCell>
              <TableCell className="text-right">{format(value)}</TableCell>
              <TableCell className="text-right">{isControl(arm) ? '' : format(overControl)}</TableCell>
            </tr>
          ))}
        </tbody>
      </Table>
      {status === 'chosen' && (
        <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
          <AlertDialog
            trigger={
              <Button variant="primary" size="lg" disabled={busy}>
                Open the test part
              </Button>
            }
            title="Open the test part?"
            description={`This is the ${ordinalOf(look)} look at these ${countOf(sizes.test.prompts, 'prompt')}, and it tests at ${levelOf(look)}. It counts whatever comes out, and the next look at them will have to show more.`}
            action={`Open it: look ${look}`}
            onAction={() => void open()}
          />
          <p className="max-w-[64ch] text-muted text-sm">
            {winner === null &&
              'There is no planned test then: whatever the arms show is exploratory, worth it only to see what to try next. '}
            <Term id="testLooks">{`Look ${look}`}</Term>: {lookWords(look)}
          </p>
        </div>
      )}
    </Card>
  )
}
