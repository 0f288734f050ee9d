'use client'

import { type ReactNode, useState } from 'react'
import { MarkerIcon } from '@/components/charts/frame/marker'
import type { ModelSeries } from '@/components/charts/frame/weight-row'
import { Button } from '@/components/ui/button'
import { ChooseMany } from '@/components/ui/choose/choose-many'
import { ChooseOne } from '@/components/ui/choose/choose-one'
import { Icon } from '@/components/ui/icon'
import type { Profile } from '@/lib/profile/profile'
import type { ProfileChoice } from '@/lib/profile/profile-choice'
import { shownModels } from '@/lib/profile/shown-models'
import type { ProfileChoices } from '@/lib/profiles/load-choices'
import { formatCount } from '@/lib/words/format'
import { ESTIMATOR_NAMES, ESTIMATORS } from '@/lib/words/score'
import { FactorMenu } from './factors/factor-menu'
import { type ProfileViewState, SORTS, type Sort, viewChanges } from './profile-view-state'
import { SliceControl } from './slice-control'

const SORT_NAMES: Readonly<Record<Sort, string>> = {
  gap: 'largest gap',
  people: 'what people follow most',
  name: 'name',
}

const SETTINGS = [
  { id: 'both', label: 'judging and writing' },
  { id: 'discrimination', label: 'judging' },
  { id: 'generation', label: 'writing' },
] as const

type ViewControlsProps = {
  readonly profile: Profile
  readonly models: readonly ModelSeries[]
  readonly choices: ProfileChoices
  readonly view: ProfileViewState
  readonly choice: ProfileChoice
  readonly onView: (change: Partial<ProfileViewState>) => void
  readonly onChoice: (change: Partial<ProfileChoice>) => void
  readonly onReset: () => void
  /** What can be done with the view, e.g. publish it. */
  readonly actions: ReactNode
}

/** Everything that changes the view: one row where there is room, one button on a small screen. */
export function ViewControls(props: ViewControlsProps) {
  const { profile, models, choices, view, choice, onView, onChoice, onReset, actions } = props
  const [isOpen, setOpen] = useState(false)
  const changes = viewChanges(view, choice)
  // Of factors that say the same only the first is ever drawn, so only that one can be chosen.
  const factors = profile.factors.filter(({ sameAs }) => sameAs === null)
  const settings = new Set(profile.raters.flatMap(({ setting }) => setting ?? []))
  const inSetting = shownModels(profile, { ...view, models: [] })
  const options = models.filter(({ id }) => inSetting.has(id))
  return (
    <div className="flex flex-wrap items-center gap-2" data-screen-only>
      <Button className="rounded-full sm:hidden" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name="sliders" />
        View
        {changes > 0 && <span className="text-muted">· {changes} changed</span>}
      </Button>
      <div
        className={`${isOpen ? 'flex' : 'hidden'} order-last w-full flex-wrap items-center gap-2 sm:order-none sm:flex sm:w-auto sm:flex-1`}
      >
        {choices.people.length > 1 && (
          <PeopleControl {...choices} chosen={choice.people} onChange={(people) => onChoice({ people })} />
        )}
        {choices.slices.length > 0 && (
          <SliceControl {...choices} slice={choice.slice} value={choice.value} onChange={onChoice} />
        )}
        {settings.size > 1 && (
          <ChooseOne
            label="Setting"
            options={SETTINGS}
            chosen={view.setting ?? 'both'}
            onChange={(id) => onView({ setting: id === 'both' ? null : id, models: [] })}
          />
        )}
        {options.length > 1 && (
          <ChooseMany
            label="Models"
            options={options.map(({ id, name, style }) => ({ id, label: name, mark: <MarkerIcon {...style} /> }))}
            chosen={shownModels(profile, view)}
            onChange={(chosen) => onView({ models: chosen.length === options.length ? [] : chosen })}
          />
        )}
        {choices.corrected && (
          <ChooseMany
            label="Also show"
            none="no corrected judge"
            options={choices.corrected.map(({ id, name }) => ({ id, label: name }))}
            chosen={new Set(choice.corrected)}
            onChange={(corrected) => onChoice({ corrected })}
          />
        )}
        <FactorMenu factors={factors} hidden={view.hidden} pinned={view.pinned} onChange={onView} />
        <ChooseOne
          label="Sorted by"
          options={SORTS.map((id) => ({
            id,
            label: id === 'gap' && profile.gaps.length === 0 ? 'strongest' : SORT_NAMES[id],
          }))}
          chosen={view.sort}
          onChange={(sort) => onView({ sort })}
        />
        <ChooseOne
          label="Estimator"
          options={ESTIMATORS.map((id) => ({ id, label: ESTIMATOR_NAMES[id] }))}
          chosen={choice.estimator}
          onChange={(estimator) => onChoice({ estimator })}
        />
        {profile.gaps.length > 0 && (
          <Button
            className="rounded-full aria-pressed:border-ink"
            aria-pressed={view.significant}
            onClick={() => onView({ significant: !view.significant })}
          >
            {view.significant && <Icon name="check" />}
            Significant gaps only
          </Button>
        )}
        {changes > 0 && (
          <Button variant="ghost" className="rounded-full" onClick={onReset}>
            <Icon name="reset" />
            Reset view
          </Button>
        )}
      </div>
      {actions && <div className="ml-auto flex items-center gap-2">{actions}</div>}
    </div>
  )
}

type PeopleControlProps = Pick<ProfileChoices, 'people' | 'annotators'> & {
  readonly chosen: readonly string[]
  /** Nobody: everybody counts. */
  readonly onChange: (people: readonly string[]) => void
}

/** Whose choices count as people's; of a crowd those with the most pairs in common can be chosen alone. */
function PeopleControl({ people, annotators, chosen, onChange }: PeopleControlProps) {
  const isCrowd = annotators > people.length
  const everybody = isCrowd ? [] : people.map(({ id }) => id)
  return (
    <ChooseMany
      label="People"
      options={people.map(({ id, name }) => ({ id, label: name }))}
      chosen={new Set(chosen.length > 0 ? chosen : everybody)}
      {...(isCrowd && { none: `all ${formatCount(annotators)}` })}
      onChange={(wanted) => onChange(wanted.length === everybody.length ? [] : wanted)}
    />
  )
}
