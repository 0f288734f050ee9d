import { gapWords } from '@/components/charts/frame/mark-words'
import { gapMark } from '@/components/charts/frame/weight-row'
import { GroupsChart } from '@/components/charts/groups/groups-chart'
import { GroupLinks } from '@/components/pair/group-links'
import { Card, CardHeader } from '@/components/ui/card'
import type { Gap } from '@/lib/profile/score'
import type { FactorView } from '@/lib/profiles/load-factor'
import { type FactorHrefs, type NamedModel, styleIn } from './factor-props'

type FactorGroupsProps = {
  readonly groups: FactorView['groups']
  readonly models: readonly NamedModel[]
  readonly hrefs: FactorHrefs
}

/** Who chose the response with more of the factor: a bar for each model. */
export function FactorGroups({ groups, models, hrefs }: FactorGroupsProps) {
  return (
    <GroupsChart
      title="Who chose the response with more of it"
      note="All pairs of the file, for people and each model: both, neither, or only one of the two chose the response with more. Every part leads to its pairs."
      rows={models.flatMap(({ id, name }) => {
        const found = groups.find((each) => each.model === id)
        if (!found) return []
        const counts = found.counts.map((each) => ({ ...each, href: `${hrefs.pairsOf(id)}&group=${each.group}` }))
        return [{ id, name, style: styleIn(models, id), groups: counts }]
      })}
    />
  )
}

type ModelPairsProps = {
  readonly groups: FactorView['groups']
  readonly gap: Gap | undefined
  readonly model: NamedModel
  readonly hrefs: FactorHrefs
}

/** The groups of one model in words; each leads to its pairs. */
export function ModelPairs({ groups, gap, model, hrefs }: ModelPairsProps) {
  return (
    <Card aria-labelledby="groups-title-of-model">
      <CardHeader
        id="groups-title-of-model"
        title={`The pairs behind it: people and ${model.name}`}
        note={gap && gap.gap !== null ? `Gap ${gapWords(gapMark(gap))}.` : 'No gap can be computed.'}
      />
      <GroupLinks
        groups={groups.find((each) => each.model === model.id)?.counts ?? []}
        current={null}
        base={hrefs.pairsOf(model.id)}
      />
    </Card>
  )
}
