import { Term } from '@/components/profile/term'
import type { ExperimentView } from '@/lib/improve/experiments/experiment-view'
import { armWords, OUTCOME_WORDS } from '@/lib/words/experiments/experiment-words'
import { shownWords } from '@/lib/words/experiments/shown-words'
import { countOf } from '@/lib/words/format'

/** What was decided before the first call. */
export function ExperimentPlanFacts({ experiment }: { readonly experiment: ExperimentView }) {
  const { plan, sizes, createdAt } = experiment
  const { development, validation, test } = sizes
  const facts: readonly (readonly [string, string | null])[] = [
    ['Arms', plan.arms.map(({ key, raters }) => (raters ? key : `${armWords(key).name} (${key})`)).join(', ')],
    ['The verdict rests on', OUTCOME_WORDS[plan.outcome].name],
    ['Outside judge', plan.outside && `${plan.outside.model} at ${plan.outside.endpoint}`],
    ['Unsupported facts', plan.facts ? 'counted on the test part, where the prompt has a source' : null],
    [
      'Split',
      `${development.prompts} development, ${validation.prompts} validation, ${countOf(test.prompts, 'test prompt')}, seed ${plan.split.seed}`,
    ],
    ['Take no part', plan.found && plan.found.shown > 0 ? shownWords(plan.found.shown) : null],
    ['Guidance names', plan.kind === 'raters' ? null : countOf(plan.guided, 'factor')],
    ['Verdict template', plan.verdict && `${plan.verdict.label}, version ${plan.verdict.version}`],
    [
      'Asked with',
      plan.kind === 'raters'
        ? null
        : `temperature ${plan.temperature ?? 'of the model'}, seed ${plan.seed ?? 'none'}, ${plan.maxTokens} tokens at most${plan.mode === 'batch' ? ', by batches' : ''}`,
    ],
    ['Made', `${createdAt.slice(0, 16).replace('T', ' ')} UTC, version ${plan.method} of the method`],
  ]
  return (
    <details className="rounded-card border bg-surface p-4 sm:p-5">
      <summary className="cursor-pointer font-semibold">Decided before the first call</summary>
      <p className="mt-2 max-w-[80ch] text-muted text-sm">
        An <Term id="experiment">experiment</Term> is frozen before anything is asked; nothing here can change.
      </p>
      <dl className="mt-3 grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[max-content_1fr]">
        {facts.map(
          ([label, value]) =>
            value && (
              <div key={label} className="grid sm:col-span-2 sm:grid-cols-subgrid">
                <dt className="text-muted">{label}</dt>
                <dd className="min-w-0 break-words">{value}</dd>
              </div>
            ),
        )}
      </dl>
    </details>
  )
}
