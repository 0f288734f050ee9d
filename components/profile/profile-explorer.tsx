'use client'

import { useQueryStates } from 'nuqs'
import type { ReactNode } from 'react'
import { MarkerIcon } from '@/components/charts/marker'
import { Button } from '@/components/ui/button'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { Icon } from '@/components/ui/icon'
import { findingOf } from '@/lib/profile/finding'
import { ChooseMany } from './choose-many'
import { ProfileView, type ProfileViewProps } from './profile-view'
import { SORTS, type Sort, shownModels } from './profile-view-state'
import { viewParsers } from './view-parsers'
import { modelSeries } from './weight-rows'

type ProfileExplorerProps = Omit<ProfileViewProps, 'view' | 'controls' | 'finding'> & {
  /** What can be done with the view, e.g. publish it; on the right of the controls. */
  readonly actions?: ReactNode
}

const SORT_NAMES: Readonly<Record<Sort, string>> = {
  gap: 'largest gap',
  people: 'what people follow most',
  name: 'name',
}

const isSort = (value: string): value is Sort => SORTS.some((sort) => sort === value)

/** The profile with its controls; what is chosen is in the URL, so that a link and the back button are exact. */
export function ProfileExplorer({ actions, ...props }: ProfileExplorerProps) {
  const { profile } = props
  const [view, setView] = useQueryStates(viewParsers, { history: 'push' })
  const series = modelSeries(profile)
  const hidden = new Set(view.hidden)
  const controls = (
    <div className="flex flex-wrap items-center gap-2" data-screen-only>
      {series.length > 1 && (
        <ChooseMany
          label="Models"
          options={series.map(({ id, name, style }) => ({ id, label: name, mark: <MarkerIcon {...style} /> }))}
          chosen={shownModels(profile, view)}
          onChange={(models) => setView({ models: models.length === series.length ? null : [...models] })}
        />
      )}
      <ChooseMany
        label="Factors"
        options={profile.factors}
        chosen={new Set(profile.factors.map(({ id }) => id).filter((id) => !hidden.has(id)))}
        onChange={(shown) => {
          const rest = profile.factors.map(({ id }) => id).filter((id) => !shown.includes(id))
          setView({ hidden: rest.length === 0 ? null : rest })
        }}
      />
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button className="rounded-full">
            <span className="text-muted">Sorted by</span> {SORT_NAMES[view.sort]}
            <Icon name="chevron-down" className="text-muted" />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="start">
          <DropdownMenuRadioGroup
            value={view.sort}
            onValueChange={(value) => isSort(value) && setView({ sort: value })}
          >
            {SORTS.map((sort) => (
              <DropdownMenuRadioItem key={sort} value={sort}>
                {SORT_NAMES[sort]}
              </DropdownMenuRadioItem>
            ))}
          </DropdownMenuRadioGroup>
        </DropdownMenuContent>
      </DropdownMenu>
      {profile.gaps.length > 0 && (
        <Button
          className="rounded-full aria-pressed:border-ink"
          aria-pressed={view.significant}
          onClick={() => setView({ significant: view.significant ? null : true })}
        >
          {view.significant && <Icon name="check" />}
          Significant gaps only
        </Button>
      )}
      {actions && <div className="ml-auto flex items-center gap-2">{actions}</div>}
    </div>
  )
  return <ProfileView {...props} finding={findingOf(profile, view.models)} view={view} controls={controls} />
}
