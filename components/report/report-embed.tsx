import { ChartSource } from '@/components/charts/frame/chart-source'
import { ProfilePanel } from '@/components/profile/profile-panel'
import { editionName } from '@/lib/words/edition'
import type { PanelId } from '@/lib/words/panels'
import { sampleInWords } from '@/lib/words/sample-words'
import type { ReportContent } from './report-content'
import { RowsOfNothing } from './rows-of-nothing'
import { shownRows } from './shown-report'

type ReportEmbedProps = { readonly report: ReportContent; readonly panel: PanelId; readonly href: string }

/** One panel of a report, to stand in another site's page, with the way back to the whole. */
export function ReportEmbed({ report, panel, href }: ReportEmbedProps) {
  const { profile, factors, view, title, number, publishedAt, captions, edition } = report
  const { rows, folded, models } = shownRows(report)
  const sample = sampleInWords(profile)
  return (
    <figure className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <ChartSource name={title} part={sample ?? ''} isWhole>
        <ProfilePanel
          panel={panel}
          profile={profile}
          edition={edition}
          factors={factors}
          rows={rows}
          models={models}
          significant={view.significant}
          factorsHref={null}
          foot={<RowsOfNothing rows={folded} models={models} profile={profile} />}
        />
      </ChartSource>
      <figcaption className="text-muted text-sm">
        {captions[panel] && <span className="block">{captions[panel]}</span>}
        From{' '}
        <a href={href} target="_blank" rel="noopener noreferrer" className="underline">
          {title}
        </a>
        , version {number}, {publishedAt?.slice(0, 10)}. {sample && `Measured on ${sample}. `}
        {edition > 1 && `${editionName(edition)}. `}Made with Proclivity.
      </figcaption>
    </figure>
  )
}
