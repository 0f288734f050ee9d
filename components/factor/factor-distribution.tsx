import { DistributionChart } from '@/components/charts/distribution/distribution-chart'
import type { RaterStyle } from '@/components/charts/frame/marker'
import { EmptyState } from '@/components/ui/empty-state'
import type { ValueDistribution } from '@/lib/pairs/value-distribution'
import { formatValue } from '@/lib/words/format'
import { type FactorHrefs, type NamedModel, styleIn } from './factor-props'

type FactorDistributionProps = {
  readonly distribution: ValueDistribution
  readonly label: string
  readonly unit: string
  readonly models: readonly NamedModel[]
  readonly hrefs: FactorHrefs
}

const ALL_STYLE: RaterStyle = { colour: 'var(--control)', shape: 'square' }

/** How the values are spread over all responses, and over those chosen and left. */
export function FactorDistribution({ distribution, label, unit, models, hrefs }: FactorDistributionProps) {
  const { bins, range, all, raters } = distribution
  if (!range) return <EmptyState title="No values">No response has a value of {label.toLowerCase()}.</EmptyState>
  const [least, most] = range.map(formatValue)
  const isCut = range[0] < (bins.edges[0] ?? range[0]) || range[1] > (bins.edges.at(-1) ?? range[1])
  return (
    <DistributionChart
      title={`How ${label.toLowerCase()} is spread: all responses, and those chosen and left`}
      note={`From ${least} to ${most}${isCut ? '; the outermost bars count whatever is beyond' : ''}. Outlined: the response chosen. Filled: the one left, on the same pairs. Under them the middle half of the values and the median.`}
      unit={unit}
      bins={bins}
      range={range}
      rows={[
        { id: 'all', name: 'All responses', style: ALL_STYLE, front: all, back: null, href: null },
        ...raters.map(({ id, chosen, rejected }) => {
          const model = models.find((each) => each.id === id)
          return {
            id,
            name: model?.name ?? 'People',
            style: styleIn(models, id),
            front: chosen,
            back: rejected,
            href: hrefs.pairsOf(model?.id ?? null),
          }
        }),
      ]}
    />
  )
}
