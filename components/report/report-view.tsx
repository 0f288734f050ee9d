import type { ReactNode } from 'react'
import { ChartSource } from '@/components/charts/frame/chart-source'
import { ExperimentResultView } from '@/components/experiment/experiment-result-view'
import { CorrectedNote } from '@/components/profile/corrected-note'
import { Aside, Finding } from '@/components/profile/finding'
import { JudgeCards } from '@/components/trust/judge-cards'
import { WhatToDo } from '@/components/trust/what-to-do'
import { keptCard } from '@/lib/improve/judge-card'
import { plannedFinding } from '@/lib/profile/findings/planned'
import { shownCorrected } from '@/lib/profile/shown-models'
import { sampleInWords } from '@/lib/words/sample-words'
import { ExampleCard } from './example-card'
import { Note } from './note'
import type { ReportContent } from './report-content'
import { annotatorsInWords, partInWords, reportFacts } from './report-facts'
import { ReportPanels } from './report-panels'
import { ReportSummary } from './report-summary'
import { ReproductionPanel } from './reproduction-panel'
import { shownReport } from './shown-report'

type ReportViewProps = {
  readonly report: ReportContent
  /** What a reader can do with it, beside its title. */
  readonly actions?: ReactNode
}

/** A report: the same panels as the dashboard, frozen. Drafts and published ones are drawn by nothing else. */
export function ReportView({ report, actions }: ReportViewProps) {
  const { title, note, profile, factors, view, panels, captions } = report
  const { examples, judges, remedies } = shownReport(report)
  const part = partInWords(report.part, report.profile)
  const isFirst = report.edition === 1
  // A draft stands in an editor, in the page of its dataset, which has a first heading of its own.
  const isPublished = report.publishedAt !== null
  const Title = isPublished ? 'h1' : 'h2'
  return (
    <article className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <header className="flex flex-wrap items-start gap-x-6 gap-y-3">
        <div className="grid min-w-0 flex-1 basis-96 gap-1">
          <Title className="break-words font-semibold text-xl tracking-tight">{title}</Title>
          <p className="text-muted">{reportFacts(report).join(' · ')}</p>
          {part && <p className="font-medium">{part}</p>}
          <p className="text-muted text-sm">{annotatorsInWords(report.annotators)}</p>
        </div>
        {actions}
      </header>
      {!isFirst && <ReportSummary report={report} examples={examples} />}
      {note && <Note text={note} />}
      {isFirst && <Finding parts={report.finding} />}
      <CorrectedNote names={shownCorrected(profile, view)} />
      {report.planned && <Aside parts={plannedFinding(profile, report.planned)} />}
      {judges && judges.length > 0 && (
        <JudgeCards
          cards={judges.map((kept) => keptCard(profile, kept))}
          labels={Object.fromEntries(factors.map(({ id, label }) => [id, label]))}
          base={null}
        />
      )}
      {remedies && <WhatToDo remedies={remedies} base={null} />}
      <ChartSource name={title} part={sampleInWords(profile) ?? ''} isWhole={isPublished}>
        <ReportPanels
          edition={report.edition}
          profile={profile}
          factors={factors}
          view={view}
          panels={panels}
          captions={captions}
        />
      </ChartSource>
      {report.experiments?.map((experiment) => (
        <ExperimentResultView key={experiment.id} experiment={experiment} />
      ))}
      {examples.map((example, position) => (
        <ExampleCard
          key={`${example.number} ${example.prompt} ${example.a} ${example.b}`}
          example={example}
          position={position}
          of={examples.length}
        />
      ))}
      <ReproductionPanel report={report} />
    </article>
  )
}
