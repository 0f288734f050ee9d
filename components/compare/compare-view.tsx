'use client'

import { useQueryStates } from 'nuqs'
import { useMemo, useTransition } from 'react'
import { CorrectedNote } from '@/components/profile/corrected-note'
import { Finding } from '@/components/profile/finding'
import { EmptyState } from '@/components/ui/empty-state'
import { comparedFactors } from '@/lib/profile/findings/comparison-factors'
import { comparisonDetails, comparisonFinding } from '@/lib/profile/findings/comparison-finding'
import type { Comparison } from '@/lib/profiles/load-comparison'
import { comparedFamilyWords } from '@/lib/words/family'
import { countOf } from '@/lib/words/format'
import { MEASURE_SYMBOLS } from '@/lib/words/score'
import { CompareControls } from './compare-controls'
import { choiceParsers, compareParsers } from './compare-parsers'
import { alignmentsHeld, comparedEntries, comparedLines, withDistinctNames } from './compared-lines'
import { ComparisonHeatmap } from './comparison-heatmap'
import { RankingChart } from './ranking-chart'
import { TaskPanels } from './task-panels'

/** People and models over all datasets; what is chosen is in the URL, so that a link and the back button are exact. */
export function CompareView(props: Omit<Comparison, 'ready'>) {
  const [isPending, startTransition] = useTransition()
  const [choice, setChoice] = useQueryStates(choiceParsers, { history: 'push', shallow: false, startTransition })
  const [view, setView] = useQueryStates(compareParsers, { history: 'push' })
  const { datasets, families, models, over, waiting } = props
  const { models: asked, setting, measure } = view
  const lines = useMemo(
    () => comparedLines({ datasets: withDistinctNames(datasets), models }, { models: asked, setting }),
    [datasets, models, asked, setting],
  )
  const factors = useMemo(() => {
    const shown = Map.groupBy(lines, ({ dataset }) => dataset)
    return comparedFactors(
      Array.from(shown, ([{ profile }, own]) => ({ ...profile, models: own.map(({ model }) => model) })),
    )
  }, [lines])
  const entries = comparedEntries(lines, measure)
  const together = alignmentsHeld(datasets, measure)
  const family = comparedFamilyWords(families)
  const details = comparisonDetails(entries, factors, { together, family })
  const left = [
    ...(over > 0
      ? [`${countOf(over, 'older dataset is', 'older datasets are')} left out: at most 24 are drawn at once.`]
      : []),
    ...(waiting > 0 ? [`${countOf(waiting, 'dataset is', 'datasets are')} still being measured and will join.`] : []),
  ]
  return (
    <div className={`grid gap-4 ${isPending ? 'opacity-60 transition-opacity' : ''}`} aria-busy={isPending}>
      {lines.length > 0 && <Finding parts={comparisonFinding(entries, MEASURE_SYMBOLS[measure], together)} />}
      <CorrectedNote names={[...new Set(lines.flatMap(({ model }) => (model.corrected ? [model.name] : [])))]} />
      {lines.length > 0 && details.length > 0 && (
        <p className="max-w-[88ch] text-pretty">
          {details.map(({ text, strong }) =>
            strong ? <strong key={text}>{text}</strong> : <span key={text}>{text}</span>,
          )}
        </p>
      )}
      <CompareControls
        comparison={props}
        choice={choice}
        onChoose={({ datasets: ids, corrected, ...change }) =>
          setChoice({
            ...change,
            ...(ids === undefined ? {} : { datasets: ids && [...ids] }),
            ...(corrected === undefined ? {} : { corrected: corrected && [...corrected] }),
          })
        }
        view={view}
        onView={({ models: names, ...change }) =>
          setView({ ...change, ...(names === undefined ? {} : { models: names && [...names] }) })
        }
      />
      {left.length > 0 && <p className="text-muted text-sm">{left.join(' ')}</p>}
      {lines.length === 0 ? (
        <EmptyState title="No model fits">
          No dataset of this task has such a model in this setting. Choose another task, setting or model.
        </EmptyState>
      ) : (
        <>
          <TaskPanels lines={lines} measure={measure} significant={view.significant} />
          <RankingChart lines={lines} measure={measure} together={together} />
          <ComparisonHeatmap
            lines={lines}
            factors={factors}
            show={view.show}
            significant={view.significant}
            family={
              view.show === 'gap'
                ? family
                : `${family}; of models’ scores over their ${countOf(families.others.tests, 'test')}`
            }
          />
        </>
      )}
    </div>
  )
}
