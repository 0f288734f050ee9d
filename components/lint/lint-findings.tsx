import { glossaryHref } from '@/components/glossary/glossary-href'
import { Badge } from '@/components/ui/badge'
import { Definition } from '@/components/ui/definition'
import { Name } from '@/components/ui/name'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import type { LintExample, LintFinding, LintNumber } from '@/lib/ingest/lint/finding'
import { countOf, formatCount, formatInterval, formatShare, formatValue } from '@/lib/words/format'
import { LINT_WORDS, SEVERITY_WORDS } from '@/lib/words/lint/lint-words'

const TONES = { error: 'bad', warning: 'warn', note: 'neutral', passed: 'good', skipped: 'neutral' } as const

/** The findings; each opens to its numbers and to rows that show it. Those that found nothing stand together, a click away. */
export function LintFindings({ findings }: { readonly findings: readonly LintFinding[] }) {
  const isQuiet = ({ severity }: LintFinding): boolean => severity === 'passed' || severity === 'skipped'
  const quiet = findings.filter(isQuiet)
  const passed = quiet.filter(({ severity }) => severity === 'passed').length
  const skipped = quiet.length - passed
  const words = [
    ...(passed > 0 ? [`${countOf(passed, 'check')} found nothing`] : []),
    ...(skipped > 0 ? [`${countOf(skipped, 'check')} cannot say`] : []),
  ]
  return (
    <div className="grid gap-3">
      <FindingList findings={findings.filter((finding) => !isQuiet(finding))} />
      {quiet.length > 0 && (
        <details>
          <summary className="cursor-pointer text-sm">{words.join(', ')}</summary>
          <div className="mt-3">
            <FindingList findings={quiet} />
          </div>
        </details>
      )}
    </div>
  )
}

function FindingList({ findings }: { readonly findings: readonly LintFinding[] }) {
  if (findings.length === 0) return null
  return (
    <ul className="grid gap-3">
      {findings.map((finding) => (
        <li key={finding.id} className="min-w-0 border-line border-t pt-3 first:border-t-0 first:pt-0">
          <Finding {...finding} />
        </li>
      ))}
    </ul>
  )
}

function Finding({ id, severity, words, numbers, remedy, examples }: LintFinding) {
  const { label, text } = LINT_WORDS[id]
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <Badge tone={TONES[severity]}>{SEVERITY_WORDS[severity]}</Badge>
        <span className="inline-flex items-center gap-1 font-medium">
          {label}
          <Definition label={label} text={text} reference={null} more={glossaryHref(`lint-${id}`)} />
        </span>
      </div>
      <p className="mt-1 max-w-[88ch] break-words text-sm">{words}</p>
      {remedy && <p className="mt-1 max-w-[88ch] text-muted text-sm">What to do: {remedy}</p>}
      {numbers.length + examples.length > 0 && (
        <details className="mt-1 text-sm">
          <summary className="cursor-pointer">
            {examples.length > 0 ? `Numbers and ${countOf(examples.length, 'row')}` : 'Numbers'}
            <span className="sr-only"> of “{label}”</span>
          </summary>
          <div className="mt-2 grid gap-3">
            <Numbers label={label} numbers={numbers} />
            {examples.map((example) => (
              <Example key={`${example.file} ${example.line}`} {...example} />
            ))}
          </div>
        </details>
      )}
    </>
  )
}

const number = 'text-right whitespace-nowrap'

function Numbers({ label, numbers }: { readonly label: string; readonly numbers: readonly LintNumber[] }) {
  if (numbers.length === 0) return null
  return (
    <Table aria-label={`Numbers of “${label}”`} className="max-w-3xl">
      <thead>
        <tr>
          {['What', 'Value', '95% interval', 'n', 'Prompts'].map((title, at) => (
            <TableHead key={title} className={at > 0 ? number : ''}>
              {title}
            </TableHead>
          ))}
        </tr>
      </thead>
      <tbody>
        {numbers.map(({ label: what, unit, value, low, high, n, of, prompts }) => {
          const format = unit === 'share' ? formatShare : formatValue
          return (
            <tr key={what}>
              <TableCell>
                {what}, <span className="text-muted">of {of}</span>
              </TableCell>
              <TableCell className={number}>{format(value)}</TableCell>
              <TableCell className={number}>{formatInterval({ low, high }, format) || 'too few'}</TableCell>
              <TableCell className={number}>{formatCount(n)}</TableCell>
              <TableCell className={number}>{formatCount(prompts)}</TableCell>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}

/** Formats whose rows are found by the line they begin on; elsewhere a place is that of the row, such as in an array. */
const BY_LINE = /\.(csv|tsv|jsonl|ndjson|txt)(\.\w+)?$/i

function Example({ file, line, texts }: LintExample) {
  return (
    <div className="min-w-0 rounded-card border p-3">
      <p className="break-words text-muted text-xs">
        <Name>{file}</Name>, {BY_LINE.test(file) ? 'line' : 'row'} {line}
      </p>
      <dl className="mt-1 grid gap-1">
        {texts.map(({ name, text }) => (
          <div key={name} className="min-w-0">
            <dt className="text-muted text-xs">{name}</dt>
            <dd dir="auto" className="break-words">
              {text === '' ? <span className="text-muted">(empty)</span> : text}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
