'use client'

import { memo, useMemo } from 'react'
import type { Profile } from '@/lib/profile/profile'
import { shownModels } from '@/lib/profile/shown-models'
import type { FactorMeta } from '@/lib/profiles/factor-meta'
import { CURRENT_EDITION } from '@/lib/words/edition'
import type { FindingPart } from '@/lib/words/finding-words'
import type { PanelId } from '@/lib/words/panels'
import { FoldedRows, foldRows } from './folded-rows'
import { modelSeries } from './model-series'
import { hasPanel, ProfilePanel } from './profile-panel'
import type { ProfileViewState } from './profile-view-state'
import { useUnfold } from './unfold-button'
import { arrangeRows, everyRow } from './weight-rows'

export type ProfileViewProps = {
  readonly profile: Profile
  readonly finding: readonly FindingPart[]
  readonly factors: readonly FactorMeta[]
  readonly view: ProfileViewState
  /** Folder of the factor pages; `null` in a shared report, where marks lead nowhere. */
  readonly factorsHref: string | null
}

/** A part is drawn anew only when something in it has changed. */
const Part = memo(ProfilePanel)

type ProfilePartsProps = Omit<ProfileViewProps, 'finding'>

/** The parts of a profile as the dashboard arranges them. */
export const ProfileParts = memo(function ProfileParts({ profile, factors, view, factorsHref }: ProfilePartsProps) {
  const { hidden, pinned, significant, sort } = view
  // The same models are the same list, so that what draws only them is not drawn anew.
  const ids = [...shownModels(profile, view)].join(' ')
  const models = useMemo(() => modelSeries(profile).filter(({ id }) => ids.split(' ').includes(id)), [profile, ids])
  const every = useMemo(() => everyRow(profile, factors, models), [profile, factors, models])
  const rows = useMemo(
    () => arrangeRows(every, { hidden, pinned, significant, sort }),
    [every, hidden, pinned, significant, sort],
  )
  // A chart that has no order of its own is not drawn anew when only the order changes.
  const sorted = useMemo(
    () => arrangeRows(every, { hidden, pinned: NOTHING, significant, sort: 'people' }),
    [every, hidden, significant],
  )
  const { shown: loud, folded, empty } = useMemo(() => foldRows(rows, pinned), [rows, pinned])
  const [isWhole, toggle] = useUnfold('factors')
  const full = useMemo(() => [...loud, ...folded], [loud, folded])
  const drawn = isWhole ? full : loud
  const foot = useMemo(
    () => <FoldedRows folded={folded} empty={empty} isWhole={isWhole} onToggle={toggle} />,
    [folded, empty, isWhole, toggle],
  )
  const common = { profile, edition: CURRENT_EDITION, factors, models, factorsHref }
  const part = (panel: PanelId) => {
    const isSorted = panel === 'scatter' || panel === 'slope' || panel === 'heatmap'
    const isFree = panel === 'alignment' || panel === 'raters' || panel === 'agreement' || panel === 'method'
    return (
      <Part
        {...common}
        panel={panel}
        significant={significant && !isFree}
        rows={isFree ? every : isSorted ? sorted : panel === 'factors' ? drawn : rows}
        {...(panel === 'factors' ? { foot, undrawn: empty.length } : {})}
      />
    )
  }
  const compares = hasPanel('alignment', profile, models)
  const isCrowded = models.length > MANY
  const isFew = models.length <= FEW
  const beside = compares && !isCrowded
  const isShort = isFew && drawn.length <= SHORT && sorted.length > 1
  const gapsBeside = isShort ? '' : isFew ? TWO_HALVES : WIDE_FIRST
  return (
    <div className="grid gap-4">
      <div className={`grid gap-4 ${isShort ? '' : 'items-start'} ${beside ? WIDE_FIRST : ''}`}>
        <div className="grid min-w-0 gap-4">{part('factors')}</div>
        {beside && (
          <div
            className={`grid min-w-0 gap-4 ${isShort ? '' : 'items-start'} ${isFew && !isShort ? 'md:grid-cols-2 xl:grid-cols-1' : ''}`}
          >
            {part('alignment')}
            {isFew && !isShort && part('scatter')}
          </div>
        )}
      </div>
      {compares && isCrowded && part('alignment')}
      {compares && isShort && (
        <div className={`grid gap-4 ${WIDE_FIRST}`}>
          {part('slope')}
          {part('scatter')}
        </div>
      )}
      {compares && !isFew && part('slope')}
      {compares && (
        <div className={`grid items-start gap-4 ${gapsBeside}`}>
          {isFew && !isShort && part('slope')}
          {part('gaps')}
          {!isFew && part('scatter')}
        </div>
      )}
      {models.length > 1 && part('heatmap')}
      <div className="grid items-start gap-4 xl:grid-cols-2">
        {part('raters')}
        {part('agreement')}
      </div>
      {part('method')}
    </div>
  )
})

/** Up to so many models, what is said of each leaves room below it beside the factors. */
const FEW = 2
/** Up to so many factors, what stands beside them would be longer than they are if the points stood there too. */
const SHORT = 7
/** More models than this need the whole width, each part for itself. */
const MANY = 5

/** A part that stands alone, as where there is no gap, takes the whole width. */
const TWO_HALVES = 'xl:has-[>:nth-child(2)]:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]'

const WIDE_FIRST = 'xl:grid-cols-[minmax(0,1fr)_360px]'

const NOTHING: readonly string[] = []
