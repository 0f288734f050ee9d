import { Term } from '@/components/profile/term'
import { Link } from '@/components/ui/link'
import type { PairsQuery } from '@/lib/pairs/pairs-query'
import type { PairFilters } from '@/lib/profiles/pairs/load-filters'
import { FilterChoice, FilterRange, type QueryChange } from './filter-choice'
import { CHOICES, LABELS, PEOPLE, RATERS, SIGNS, VOTES } from './filter-words'

type FilterGroupProps = PairFilters & {
  readonly factorsHref: string
  readonly chosen: PairsQuery
  readonly onChoose: (change: QueryChange) => void
}

const ROW = 'flex flex-wrap items-center gap-x-4 gap-y-2'

/** A factor, how its values differ, and how a model chose. */
export function FactorFilters({ factors, models, factorsHref, chosen, onChoose }: FilterGroupProps) {
  const { factor, model, votes, sign, least, most } = chosen
  return (
    <div className={ROW}>
      <FilterChoice id="factor" label="Factor" none="any" options={factors} value={factor} onChoose={onChoose} />
      {factor && (
        <>
          <FilterChoice id="sign" label="more in" none="either" options={SIGNS} value={sign} onChoose={onChoose} />
          <FilterRange
            label="differs by"
            ends={[
              { name: 'least', value: least },
              { name: 'most', value: most },
            ]}
          />
          <Link href={`${factorsHref}/${encodeURIComponent(factor)}`} className="text-sm underline">
            About this factor
          </Link>
        </>
      )}
      {models.length > 0 && (
        <>
          <FilterChoice id="model" label="Model" options={models} value={model} onChoose={onChoose} />
          <FilterChoice id="votes" label="chose" none="anything" options={VOTES} value={votes} onChoose={onChoose}>
            {votes !== null && votes !== 'unreadable' && <span className="text-muted">as people did</span>}
          </FilterChoice>
        </>
      )}
    </div>
  )
}

/** How raters' labels stand to each other, and what one of them said. */
export function LabelFilters({ raters, people, chosen, onChoose }: FilterGroupProps) {
  return (
    <div className={ROW}>
      {people > 1 && (
        <FilterChoice
          id="people"
          label="People are"
          none="any"
          options={PEOPLE}
          value={chosen.people}
          onChoose={onChoose}
        />
      )}
      {raters.length > 1 && (
        <FilterChoice
          id="raters"
          label="All raters are"
          none="any"
          options={RATERS}
          value={chosen.raters}
          onChoose={onChoose}
        />
      )}
      <FilterChoice id="labels" label="Labels" none="any" options={LABELS} value={chosen.labels} onChoose={onChoose} />
      <FilterChoice
        id="rater"
        label="Rater"
        none="any"
        options={raters}
        value={chosen.rater}
        onChoose={({ rater }) => onChoose({ rater: rater ?? null, choice: chosen.choice ?? 'a' })}
      />
      {chosen.rater && (
        <FilterChoice id="choice" label="said" options={CHOICES} value={chosen.choice} onChoose={onChoose} />
      )}
      <Term id="labelPatterns">What these mean</Term>
    </div>
  )
}
