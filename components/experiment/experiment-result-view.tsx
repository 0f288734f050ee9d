import { modelStyle } from '@/components/charts/frame/marker'
import { Card, CardHeader } from '@/components/ui/card'
import type { ExperimentResult } from '@/lib/improve/experiments/result'
import { armWords, EXPERIMENT_KIND_WORDS } from '@/lib/words/experiments/experiment-words'
import { countOf } from '@/lib/words/format'
import { ArmChart } from './arm-chart'
import { plannedArm, type Shown } from './arm-facts'
import { CostTable } from './cost-table'
import { ExperimentFinding } from './experiment-result'
import { FactorChanges } from './factor-changes'
import { JudgeNumbers } from './judge-numbers'
import { LevelChanges } from './level-changes'
import { MovementFacts } from './movement-facts'
import { VerdictList } from './verdict-list'
import { WriterNumbers } from './writer-numbers'

type Size = { readonly prompts: number; readonly pairs: number }

/** An experiment for readers: what was done and what it found, with no way to where it was made. */
export type ReadExperiment = Shown & {
  readonly id: string
  readonly question: string
  /** Whose choices are the reference, in words. */
  readonly people: string
  readonly plan: Shown['plan'] & { readonly outside: { readonly model: string } | null }
  readonly sizes: Readonly<Record<'development' | 'validation' | 'test', Size>>
  readonly guidance: readonly { readonly arm: string; readonly text: string }[]
  readonly openedAt: string | null
  readonly result: ExperimentResult
}

/** What an experiment was, in short facts: model, judge outside, people, and how its prompts were split. */
export function experimentFacts({ plan, people, sizes, openedAt }: ReadExperiment): readonly string[] {
  const { kind, served, outside } = plan
  return [
    EXPERIMENT_KIND_WORDS[kind].name,
    ...(served ? [served.model] : []),
    ...(outside ? [`judged from outside by ${outside.model}`] : []),
    `people: ${people}`,
    ...(kind === 'raters'
      ? []
      : [
          `${countOf(sizes.development.prompts, 'prompt')} to develop, ${sizes.validation.prompts} to choose, ${sizes.test.prompts} to test`,
        ]),
    ...(openedAt === null ? [] : [`test part opened ${openedAt.slice(0, 10)}`]),
  ]
}

/** What the test part says of every arm, as in the experiment's own page, but for pairs to read and links. */
export function ExperimentResultView({ experiment }: { readonly experiment: ReadExperiment }) {
  const { id, question, plan, result, guidance } = experiment
  const within = `experiment-${id.slice(0, 8)}-`
  const planned = plannedArm(result)
  return (
    <section aria-labelledby={`${within}title`} className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <header className="grid gap-1">
        <h2 id={`${within}title`} className="break-words font-semibold text-lg">
          Experiment: {question}
        </h2>
        <p className="break-words text-muted text-sm">{experimentFacts(experiment).join(' · ')}</p>
      </header>
      <ExperimentFinding experiment={experiment} result={result} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 xl:grid-cols-2">
        <VerdictList {...{ experiment, result, within }} />
        <ArmChart {...{ result, within }} />
      </div>
      {plan.kind === 'writer' ? (
        <WriterNumbers {...{ result, within }} />
      ) : (
        <JudgeNumbers {...{ result, within }} isRaters={plan.kind === 'raters'} />
      )}
      {planned && (
        <>
          <FactorChanges
            arm={planned}
            level={result.level}
            look={result.look}
            style={modelStyle(1)}
            factorsHref={null}
            within={within}
          />
          <MovementFacts arm={planned} within={within} />
        </>
      )}
      <LevelChanges generation={result.generation} factorsHref={null} within={within} />
      {guidance.length > 0 && (
        <Card aria-labelledby={`${within}told`}>
          <CardHeader
            id={`${within}told`}
            title="What they were told"
            note="Written from the development part alone."
          />
          <dl className="grid gap-3">
            {guidance.map(({ arm, text }) => (
              <div key={arm} className="grid gap-0.5">
                <dt className="font-medium text-sm">
                  {armWords(arm).name} <span className="text-muted text-xs">{arm}</span>
                </dt>
                <dd className="whitespace-pre-line break-words text-sm">{text}</dd>
              </div>
            ))}
          </dl>
        </Card>
      )}
      {plan.kind !== 'raters' && <CostTable {...{ result, within }} />}
    </section>
  )
}
