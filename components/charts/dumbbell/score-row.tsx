import type { Place } from '@/components/charts/frame/axis-scale'
import type { ModelSeries, WeightRow } from '@/components/charts/frame/weight-row'
import { type DumbbellLayout, laneMiddle } from './dumbbell-layout'
import { LengthMark, ModelMark, PeopleMark } from './score-marks'

export type RowProps = {
  readonly row: WeightRow
  readonly index: number
  readonly models: readonly ModelSeries[]
  readonly layout: DumbbellLayout
}

export type PlacedRowProps = RowProps & { readonly place: Place }

/** Scores of one factor: people in the first lane, then a lane for each model, so that no two marks meet. */
export function ScoreRow({ row, index, models, layout, place }: PlacedRowProps) {
  return (
    <>
      {row.lengthOnly && <LengthMark mark={row.lengthOnly} index={index} layout={layout} place={place} />}
      {row.people && <PeopleMark mark={row.people} index={index} lanes={models.length} layout={layout} place={place} />}
      {models.map((series, lane) => {
        const model = row.models[lane]
        return (
          model && (
            <ModelMark
              key={series.id}
              series={series}
              score={model.score}
              gap={model.gap}
              people={row.people?.value ?? null}
              y={laneMiddle(layout, index, lane + layout.firstModel)}
              layout={layout}
              place={place}
            />
          )
        )
      })}
    </>
  )
}
