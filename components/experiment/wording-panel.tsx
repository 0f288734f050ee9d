'use client'

import { useRouter } from 'next/navigation'
import { Term } from '@/components/profile/term'
import { announceResult } from '@/components/ui/announce'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { AlertDialog } from '@/components/ui/dialog'
import { useSubmit } from '@/components/ui/use-submit'
import type { ExperimentView } from '@/lib/improve/experiments/experiment-view'
import type { Wording } from '@/lib/improve/experiments/frozen'
import { CONTROL_OF, isBaseline, isControl } from '@/lib/improve/experiments/plan'
import { countOf } from '@/lib/words/format'
import { guidanceLength } from '@/lib/words/guidance-words'
import type { ExperimentActions } from './experiment-actions'
import { WordingArm } from './wording-arm'

type WordingPanelProps = {
  readonly experiment: ExperimentView
  readonly wording: readonly Wording[]
  readonly actions: Pick<ExperimentActions, 'saveWording' | 'freeze'>
}

/** Treatments, each beside the control it is compared with. */
function wordingRows(wording: readonly Wording[]): readonly (readonly Wording[])[] {
  const of = (arm: string | null | undefined) => wording.filter((each) => each.arm === arm)
  const taken = new Set<string>()
  const rows = wording
    .filter(({ arm }) => !isBaseline(arm) && !isControl(arm))
    .map((each) => {
      const control = of(CONTROL_OF[each.arm]).filter(({ arm }) => !taken.has(arm))
      for (const { arm } of control) taken.add(arm)
      return [each, ...control]
    })
  const alone = wording.filter(({ arm }) => isControl(arm) && !taken.has(arm)).map((each) => [each])
  return [...rows, ...alone]
}

/** A control that is longer or shorter than this part of its guidance compares lengths as well. */
const UNLIKE = 0.2

/** Words of guidance and of its control, and whether they are alike. */
function LengthNote({ row }: { readonly row: readonly Wording[] }) {
  const [guided, control] = row
  if (!guided?.guidance || !control?.guidance) return null
  const [one, other] = [guidanceLength(guided.guidance), guidanceLength(control.guidance)]
  const isUnlike = Math.abs(one - other) > UNLIKE * Math.max(one, other)
  return (
    <p className={`text-sm lg:col-span-2 ${isUnlike ? 'text-warn' : 'text-muted'}`}>
      {countOf(one, 'word')} of guidance, {other} of its control
      {isUnlike && ': more than a fifth apart, so that length alone may tell the two apart. Bring them closer.'}
    </p>
  )
}

/** The wording of every arm beside its control, to read and edit until it is frozen. */
export function WordingPanel({ experiment, wording, actions }: WordingPanelProps) {
  const router = useRouter()
  const { busy, submit } = useSubmit()
  const isOpen = experiment.status === 'wording'
  async function freeze(): Promise<void> {
    announceResult(await submit(actions.freeze(experiment.id)))
    router.refresh()
  }
  return (
    <Card aria-labelledby="wording-title">
      <CardHeader
        id="wording-title"
        title={isOpen ? 'Read what each arm will be told, and change it' : 'What each arm was told'}
        note={
          isOpen ? (
            <>
              Plain sentences that grew from the gaps above. Beside guidance stands its{' '}
              <Term id="controlArm">control</Term>, sentences of the same kind; edit both alike, or the comparison tests
              your style. Examples, your own words and a model’s have the same control, of another form.
            </>
          ) : (
            `Frozen ${experiment.wordingFrozenAt?.slice(0, 16).replace('T', ' ') ?? ''} UTC, before validation.`
          )
        }
      />
      <div className="grid gap-4">
        {wordingRows(wording).map((row) => (
          <div
            key={row[0]?.arm}
            className="grid items-start gap-4 border-t pt-4 first:border-t-0 first:pt-0 lg:grid-cols-2"
          >
            <LengthNote row={row} />
            {row.map((each) => (
              <WordingArm
                key={each.arm}
                id={experiment.id}
                wording={each}
                isOpen={isOpen}
                onSave={actions.saveWording}
              />
            ))}
          </div>
        ))}
        {isOpen && (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t pt-4">
            <AlertDialog
              trigger={
                <Button variant="primary" size="lg" disabled={busy}>
                  Freeze the wording and go on
                </Button>
              }
              title="Freeze the wording?"
              description="From here on nobody can change what the arms are told: validation and test ask it as it stands. What comes out is then about these words."
              action="Freeze and go on"
              onAction={() => void freeze()}
            />
            <p className="max-w-[60ch] text-muted text-sm">
              Then validation asks every arm, and chooses the one that the test part is opened for.
            </p>
          </div>
        )}
      </div>
    </Card>
  )
}
