import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ReportFile } from '@/components/report/file/report-file'
import { buildProfile } from '@/lib/profile/build-profile'
import { findingOf } from '@/lib/profile/findings/finding'
import { gapFindings } from '@/lib/profile/findings/gap-finding'
import { makeInput, SETTINGS } from '@/lib/profile/fixtures/make-input'
import { PANELS } from '@/lib/words/panels'
import type { ReportContent } from './report-content'
import { ReportEmbed } from './report-embed'
import { ReportView } from './report-view'

const made = makeInput({ seed: 5, pairs: 80, perPrompt: 2 })
const judges = ['Judge', 'Second', 'Third'].map((name) => ({ ...(made.raters[2] ?? made.raters[0]), id: name, name }))
const nothing = { id: 'rare', label: 'Rare', epsilon: 0, values: new Float64Array(160).fill(Number.NaN) }
const few = {
  ...nothing,
  id: 'few',
  label: 'Few',
  values: Float64Array.from(nothing.values, (_, at) => (at < 4 ? at : Number.NaN)),
}
const profile = buildProfile(
  {
    ...made,
    raters: [...made.raters.slice(0, 2), ...judges] as typeof made.raters,
    factors: [...made.factors, nothing, few],
  },
  SETTINGS,
)

const markup = (shown: ReactNode) => renderToStaticMarkup(<NuqsTestingAdapter>{shown}</NuqsTestingAdapter>)
const vote = (rater: string, kind: 'human' | 'model') => ({ rater, kind, choice: 1 as const })
const report: ReportContent = {
  ...{ title: 'T', note: '', number: 1, publishedAt: '2026-11-29T00:00:00.000Z', sha256: 'x', edition: 2 },
  dataset: { name: 'D', task: 'custom', pairs: 80, prompts: 40, format: 'f', contentHash: 'h' },
  profile,
  finding: findingOf(profile, { models: ['Second'] }),
  factors: [],
  view: { models: ['Second'], sort: 'gap', hidden: [], significant: false, pinned: [], setting: null },
  part: null,
  panels: PANELS,
  captions: {},
  annotators: 'named',
  reproduction: null,
  examples: [
    {
      ...{ number: 3, caption: '', prompt: 'Why?', source: null, a: 'Because.', b: 'So.' },
      votes: [vote('Ann', 'human'), vote('Judge', 'model'), vote('Second', 'model')],
    },
  ],
}

test('a view of one of three models shows one: in tables, votes, the file and a chart elsewhere', () => {
  const wholes = [
    markup(<ReportView report={report} />),
    markup(<ReportFile report={report} />),
    markup(<ReportEmbed report={report} panel="raters" href="/r" />),
    markup(<ReportEmbed report={report} panel="agreement" href="/r" />),
  ]
  for (const html of wholes) {
    expect(html).toContain('Second')
    expect(html).not.toMatch(/>(Judge|Third)\b/)
  }
})

test('factors that say nothing are counted, opened by a click, and named in a line on paper', () => {
  const html = markup(<ReportView report={report} />)
  expect(html).toContain(
    '2 factors that say nothing: without a value, or too few for an interval everywhere.</summary>',
  )
  expect(html).toMatch(/too few for an interval everywhere\. (Rare, Few|Few, Rare)\./)
  const [chart] = html.split('</figure>')
  expect(chart?.split('<details')[0]).not.toContain('Rare')
  expect(markup(<ReportFile report={report} />)).toMatch(/everywhere\. (Rare, Few|Few, Rare)\./)
})

test('a summary is a verdict, three numbers and an example; written words are marked as the author’s', () => {
  const summaryOf = (of: ReportContent) =>
    markup(<ReportView report={of} />).match(/<section aria-label="In short".*?<\/section>/)?.[0] ?? ''
  expect(summaryOf(report).match(/<dt/g)).toHaveLength(3)
  expect(summaryOf(report)).toContain('Because.')
  expect(summaryOf(report)).not.toContain('author’s words')
  const written = summaryOf({ ...report, headline: 'Judges like it long.' })
  expect(written).toMatch(/Judges like it long\..*In the author’s words/)
  expect(written).toContain(report.finding[0]?.text)
})

test('every sentence that can be chosen says what its verdict is', () => {
  const choices = gapFindings(profile, { models: ['Second'], hidden: ['y'] })
  expect(choices.length).toBeGreaterThan(1)
  for (const { rater, factor, parts } of choices) {
    expect([rater, factor === 'y']).toEqual(['Second', false])
    const gap = profile.gaps.find((each) => each.rater === rater && each.factor === factor)
    const text = parts.map((part) => part.text).join('')
    if ((gap?.q ?? 1) >= 0.05) expect(text).toMatch(/^(No gap is shown|Too few)|chooses as people do/)
  }
})
