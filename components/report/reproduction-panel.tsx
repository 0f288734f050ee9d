import { Card, CardHeader } from '@/components/ui/card'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import type { ReportContent } from './report-content'
import { citationOf, reproductionFacts } from './report-facts'

const PRE = 'max-w-full overflow-x-auto whitespace-pre-wrap break-words rounded-control bg-sunken p-3 font-mono text-xs'

/** How to cite a report, and everything needed to repeat its numbers or to check that nobody changed them. */
export function ReproductionPanel({ report }: { readonly report: ReportContent }) {
  return (
    <Card aria-labelledby="cite-title">
      <CardHeader
        id="cite-title"
        title="Cite and repeat"
        note="A frozen report: it does not change when its dataset does. The report’s SHA-256 is that of “report” in the JSON download, written as canonical JSON (RFC 8785)."
      />
      <pre className={PRE}>{citationOf(report)}</pre>
      <dl className="mt-4 grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[160px_minmax(0,1fr)]">
        {reproductionFacts(report).map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd className={/SHA/.test(name) ? 'break-all font-mono text-xs leading-5' : ''}>{value}</dd>
          </div>
        ))}
      </dl>
      {report.reproduction && <Versions {...report.reproduction} labels={labelsOf(report)} />}
    </Card>
  )
}

const labelsOf = ({ profile }: ReportContent) => new Map(profile.factors.map(({ id, label }) => [id, label]))

type VersionsProps = NonNullable<ReportContent['reproduction']> & { readonly labels: ReadonlyMap<string, string> }

function Versions({ factors, templates, labels }: VersionsProps) {
  return (
    <div className="mt-4 grid gap-2 text-sm">
      <details>
        <summary className="font-medium">Versions of the factors</summary>
        <Table aria-label="Versions of the factors" className="mt-2">
          <thead>
            <tr>
              <TableHead>Factor</TableHead>
              <TableHead>From</TableHead>
              <TableHead className="text-right">Version</TableHead>
              <TableHead>Judged by, asked</TableHead>
            </tr>
          </thead>
          <tbody>
            {factors.map(({ id, version, origin, judge, templates: asked }) => (
              <tr key={id}>
                <TableCell className="whitespace-nowrap">{labels.get(id) ?? id}</TableCell>
                <TableCell>{origin}</TableCell>
                <TableCell className="text-right">{version}</TableCell>
                <TableCell>
                  {[judge, ...asked.map((template) => `${template.key} version ${template.version}`)]
                    .filter((each) => each !== null)
                    .join(', ')}
                </TableCell>
              </tr>
            ))}
          </tbody>
        </Table>
      </details>
      {templates.map(({ key, version, label, question, instructions }) => (
        <details key={`${key} ${version}`}>
          <summary className="font-medium">
            Asked of the judge: {label} ({key} version {version})
          </summary>
          <p className="my-2">{question}</p>
          <pre className={PRE}>{instructions}</pre>
        </details>
      ))}
    </div>
  )
}
