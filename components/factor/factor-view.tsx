'use client'

import { Activity, lazy, type ReactNode } from 'react'
import { MarkerIcon } from '@/components/charts/frame/marker'
import { CorrectedNote } from '@/components/profile/corrected-note'
import { Aside, Finding } from '@/components/profile/finding'
import type { FactorFinding } from '@/lib/profile/findings/factor-finding'
import type { FactorView as View } from '@/lib/profiles/load-factor'
import { FactorAlike } from './factor-alike'
import { FactorHeader } from './factor-header'
import { factorHrefs, type NamedModel, styleIn } from './factor-props'
import { ReliabilityPanel } from './reliability-panel'

/** On the page from the start; their code comes after that of what is read and chosen first, which answers meanwhile. */
const FactorCharts = lazy(async () => ({ default: (await import('./factor-charts')).FactorCharts }))

type FactorViewProps = {
  readonly view: View
  /** Address of this dataset. */
  readonly base: string
  /** What can be done about the gap of the model in detail; it comes later. */
  readonly remedies?: ReactNode
}

/** One factor: what it is, what raters do with it, by how much, on which pairs, and what else moves with it. */
export function FactorView({ view, base, remedies }: FactorViewProps) {
  const { factor, reliability, finding, models, gaps } = view
  return (
    <div className="grid gap-6">
      <FactorHeader view={view} hrefs={factorHrefs(base, factor.id)} base={base} />
      <FactorSentences finding={finding} models={models} />
      <CorrectedNote names={models.flatMap(({ name, corrected }) => (corrected ? [name] : []))} />
      <FactorAlike gaps={gaps} models={models} />
      {remedies}
      {view.planned && <Aside parts={view.planned} />}
      {reliability && <ReliabilityPanel details={reliability} base={base} />}
      {/* Unlike behind a Suspense boundary, what the server draws is visible without scripts. */}
      <Activity>
        <FactorCharts view={view} base={base} />
      </Activity>
    </div>
  )
}

type FactorSentencesProps = {
  readonly finding: FactorFinding
  readonly models: readonly NamedModel[]
}

/** The first thing read: what people do with the factor, and how each model differs. */
function FactorSentences({ finding: { lead, models: sentences }, models }: FactorSentencesProps) {
  return (
    <section aria-label="Finding" className="grid gap-3">
      <Finding parts={lead} />
      {sentences.length > 0 && (
        <ul className="grid max-w-[110ch] gap-1">
          {sentences.map(({ rater, parts }) => (
            <li key={rater} className="flex">
              <MarkerIcon {...styleIn(models, rater)} />
              <span className="min-w-0 text-pretty">
                {parts.map(({ text, strong, muted }) => (
                  <span key={text} className={strong ? 'font-semibold' : muted ? 'text-muted' : ''}>
                    {text}
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
