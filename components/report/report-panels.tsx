import { memo, useMemo } from 'react'
import { ProfilePanel } from '@/components/profile/profile-panel'
import type { ReportContent } from './report-content'
import { RowsOfNothing } from './rows-of-nothing'
import { shownRows } from './shown-report'

type ReportPanelsProps = Pick<ReportContent, 'edition' | 'profile' | 'factors' | 'view' | 'panels' | 'captions'>

const Part = memo(ProfilePanel)

/** The charts and tables of a report. In its editor they are drawn anew by what changes in them, not by each letter of a title. */
export const ReportPanels = memo(function ReportPanels(props: ReportPanelsProps) {
  const { edition, profile, factors, view, panels, captions } = props
  const { rows, folded, models } = useMemo(
    () => shownRows({ edition, profile, factors, view }),
    [edition, profile, factors, view],
  )
  const foot = useMemo(
    () => <RowsOfNothing rows={folded} models={models} profile={profile} />,
    [folded, models, profile],
  )
  return panels.map((panel) => (
    <div key={panel} className="grid gap-2">
      <Part
        panel={panel}
        profile={profile}
        edition={edition}
        factors={factors}
        rows={rows}
        models={models}
        significant={view.significant}
        factorsHref={null}
        foot={foot}
      />
      {captions[panel] && (
        <p className="max-w-[88ch] border-line-strong border-l-2 pl-3 text-muted">{captions[panel]}</p>
      )}
    </div>
  ))
})
