import { dumbbellLayout, hasGaps } from '@/components/charts/dumbbell/dumbbell-layout'
import { DumbbellPicture } from '@/components/charts/dumbbell/dumbbell-picture'
import { choiceInWords } from '@/components/pair/vote-badge'
import { foldedInWords } from '@/components/report/folded-in-words'
import { Note } from '@/components/report/note'
import type { ReportContent } from '@/components/report/report-content'
import {
  annotatorsInWords,
  citationOf,
  partInWords,
  reportFacts,
  reproductionFacts,
} from '@/components/report/report-facts'
import { shownReport, shownRows } from '@/components/report/shown-report'
import { ESTIMATOR_NAMES } from '@/lib/words/score'
import { ExperimentSection } from './experiment-section'
import { FILE_STYLE } from './file-style'
import { FileTableView } from './file-table-view'
import { fileTable } from './file-tables'
import { JudgesSection } from './judges-section'

/** Pixels of the drawing; narrower screens and paper shrink it whole. */
const WIDTH = 960

// The framework's own head is for pages; this one is a file's.
const Head = 'head'

/** A whole report as one document that asks the network for nothing, and needs no script. */
export function ReportFile({ report }: { readonly report: ReportContent }) {
  const { title, note, finding, headline, profile, panels, captions, reproduction } = report
  const { rows, folded, models } = shownRows(report)
  const { examples, judges, remedies } = shownReport(report)
  const people = profile.reference === null ? null : 'People'
  const content = { rows: rows.length, people, models: models.map((model) => model.name), gaps: hasGaps(rows) }
  const part = partInWords(report.part, report.profile)
  return (
    <html lang="en">
      <Head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="referrer" content="no-referrer" />
        <meta name="viewport" content="width=device-width" />
        <title>{title}</title>
        <style>{FILE_STYLE}</style>
      </Head>
      <body>
        <h1>{title}</h1>
        <p className="quiet">{reportFacts(report).join(' · ')}</p>
        {part && <p>{part}</p>}
        <p className="quiet">{annotatorsInWords(report.annotators)}</p>
        {note && <Note text={note} />}
        {headline && (
          <p className="finding">
            {headline} <span className="quiet">(in the author’s words)</span>
          </p>
        )}
        <p className={headline ? undefined : 'finding'}>{finding.map(({ text }) => text).join('')}</p>
        <JudgesSection report={{ ...report, judges: judges ?? [] }} remedies={remedies ?? null} />
        {panels.map((panel) => {
          const table = fileTable(panel, { profile, edition: report.edition, rows, models })
          return (
            table && (
              <section key={panel}>
                <h2>{table.title}</h2>
                {panel === 'factors' && (
                  <DumbbellPicture
                    rows={rows}
                    models={models}
                    people={people}
                    name={table.title}
                    layout={dumbbellLayout(WIDTH, content)}
                    estimator={ESTIMATOR_NAMES[profile.settings.estimator]}
                  />
                )}
                <FileTableView twin={table.twin} />
                {panel === 'factors' && folded.length > 0 && <p className="quiet">{foldedInWords(folded, true)}</p>}
                {captions[panel] && <p className="caption">{captions[panel]}</p>}
              </section>
            )
          )
        })}
        {report.experiments?.map((experiment) => (
          <ExperimentSection key={experiment.id} experiment={experiment} />
        ))}
        {examples.map(({ number, caption, prompt, source, a, b, votes }, at) => (
          <section key={`${number} ${prompt} ${a} ${b}`}>
            <h2>Example pair {number ?? at + 1}</h2>
            <p className="text">{prompt}</p>
            {source && <pre>{source}</pre>}
            <p className="side text">A: {a}</p>
            <p className="side text">B: {b}</p>
            <p>{votes.map(({ rater, choice }) => `${rater}: ${choiceInWords(choice)}`).join(' · ')}</p>
            {caption && <p className="caption">{caption}</p>}
          </section>
        ))}
        <section>
          <h2>Cite and repeat</h2>
          <pre>{citationOf(report)}</pre>
          <dl>
            {reproductionFacts(report).map(([name, value]) => [
              <dt key={`${name} name`}>{name}</dt>,
              <dd key={name}>{value}</dd>,
            ])}
          </dl>
          {reproduction && (
            <p className="quiet">
              Factors: {reproduction.factors.map(({ id, version }) => `${id} version ${version}`).join(', ')}.
            </p>
          )}
          {reproduction?.templates.map(({ key, version, label, question, instructions }) => (
            <div key={`${key} ${version}`}>
              <h2>
                Asked of the judge: {label} ({key} version {version})
              </h2>
              <p>{question}</p>
              <pre>{instructions}</pre>
            </div>
          ))}
        </section>
      </body>
    </html>
  )
}
