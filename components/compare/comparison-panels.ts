import type { Panel, PanelPoint } from '@/components/charts/panels/panels-layout'
import { isFound } from '@/lib/profile/findings/verdict'
import { formatCount, formatEstimate, formatInterval } from '@/lib/words/format'
import { MEASURE_SYMBOLS } from '@/lib/words/score'
import type { CompareState } from './compare-parsers'
import { type ComparedLine, factorHref } from './compared-lines'

/** A model's title beside others: judging is what most of them do, so only writing is said. */
export const titleOf = ({ model }: ComparedLine): string =>
  model.setting === 'generation' ? `${model.name}, writing` : model.name

/** A small plot for each line: the factors that people and the model both have a score for. */
export function comparisonPanels(
  lines: readonly ComparedLine[],
  { measure, significant }: Pick<CompareState, 'measure' | 'significant'>,
): readonly Panel[] {
  return lines.map((line): Panel => {
    const { dataset, model, style, href, id } = line
    const similarity = model.alignment[measure]
    const points = dataset.profile.factors.flatMap((factor, at): readonly PanelPoint[] => {
      const [people, own, gap] = [dataset.profile.people[at], model.scores[at], model.gaps[at]]
      if (!people || !own || !gap || people.value === null || own.value === null) return []
      if (significant && !isFound(gap)) return []
      return [{ ...factor, people, model: own, gap, href: factorHref(line, factor.id) }]
    })
    const bounds = formatInterval(similarity) || 'no interval'
    const number =
      similarity.value === null
        ? 'fewer than three common factors'
        : `${MEASURE_SYMBOLS[measure]} ${formatEstimate(similarity)} ${bounds}`
    const counted = similarity.value === null ? '' : `n ${formatCount(model.common)}`
    return { id, title: titleOf(line), note: dataset.name, number, counted, style, href, points }
  })
}
