'use client'

import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'

const FILES = [
  ['report.html', 'HTML file', 'one file, readable without a network'],
  ['report.json', 'JSON', 'the frozen numbers, with what each key means'],
  ['scores.csv', 'CSV', 'every score and gap at full precision'],
] as const

const EXPERIMENTS = [
  'experiments.csv',
  'Experiments as CSV',
  'every number of the experiments at full precision',
] as const

type ReportActionsProps = { readonly base: string; readonly hasExperiments?: boolean }

/** What a reader can take along. The files are links: they work without scripts; only printing needs one. */
export function ReportActions({ base, hasExperiments = false }: ReportActionsProps) {
  return (
    <nav aria-label="Take along" className="flex flex-wrap items-center gap-2" data-screen-only>
      {[...FILES, ...(hasExperiments ? [EXPERIMENTS] : [])].map(([file, label, about]) => (
        <Button key={file} asChild size="sm">
          <a href={`${base}/download/${file}`} download title={about}>
            <Icon name="download" />
            {label}
          </a>
        </Button>
      ))}
      <Button size="sm" className="noscript:hidden" onClick={() => window.print()}>
        Print or save as PDF
      </Button>
    </nav>
  )
}
