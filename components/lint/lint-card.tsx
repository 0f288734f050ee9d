import { LiveRefresh } from '@/components/job/live-refresh'
import { Badge } from '@/components/ui/badge'
import { Card, CardHeader } from '@/components/ui/card'
import type { ActionResult } from '@/lib/action'
import type { LintView } from '@/lib/imports/load-lint'
import { countOf } from '@/lib/words/format'
import { SEVERITIES, type Severity } from '@/lib/words/lint/lint-words'
import { LintFindings } from './lint-findings'
import { LintRequest } from './lint-request'

type LintCardProps = {
  readonly datasetId: number
  readonly lint: LintView
  readonly onRequest: (datasetId: number) => Promise<ActionResult<void>>
}

/** What may be wrong with a dataset's files, the gravest first; or that nobody has looked yet. */
export function LintCard({ datasetId, lint: { report, working, error }, onRequest }: LintCardProps) {
  const found = report?.findings.toSorted((one, other) => rank(one.severity) - rank(other.severity)) ?? []
  return (
    <Card aria-labelledby="lint-title">
      <CardHeader
        id="lint-title"
        title="What to look at in this file"
        note={
          report
            ? looked(report)
            : 'Length, position, duplicates, leaks, cut off answers: what a trainer would learn by mistake.'
        }
        actions={
          working ? <Badge>looking</Badge> : report ? null : <LintRequest datasetId={datasetId} onRequest={onRequest} />
        }
      />
      {working && <LiveRefresh />}
      {error && !working && <p className="text-bad text-sm">{error}</p>}
      {report ? (
        <LintFindings findings={found} />
      ) : (
        !working && !error && <p className="text-muted text-sm">These files were not looked at yet.</p>
      )}
    </Card>
  )
}

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity)

function looked({ rows, prompts, pairs, choices, unread, ratedShare }: NonNullable<LintView['report']>): string {
  const counts = `${countOf(rows, 'row')}, ${countOf(prompts, 'prompt')}, ${countOf(pairs, 'pair')}, ${countOf(choices, 'choice')} looked at.`
  const left = unread > 0 ? ` ${countOf(unread, 'row')} could not be read: see “What became of every row”.` : ''
  const sampled =
    ratedShare < 1 ? ` Pairs of rated responses: an even sample, 1 in ${Math.round(1 / ratedShare)} prompts.` : ''
  return `${counts}${left}${sampled}`
}
