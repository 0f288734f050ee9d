import { VoteBadge } from '@/components/pair/vote-badge'
import { Card, CardHeader } from '@/components/ui/card'
import { formatCount } from '@/lib/words/format'
import type { ReportContent } from './report-content'

type ExampleCardProps = {
  readonly example: ReportContent['examples'][number]
  readonly position: number
  readonly of: number
}

/** A pair with its texts, as far as its owner chose to show them. */
export function ExampleCard({ example, position, of }: ExampleCardProps) {
  const { number, caption, prompt, source, a, b, votes } = example
  return (
    <Card aria-labelledby={`example-${position}`}>
      <CardHeader
        id={`example-${position}`}
        title={of > 1 ? `Example pair ${position + 1}` : 'Example pair'}
        note={number === null ? undefined : `Pair ${formatCount(number)} of the dataset.`}
      />
      <p className="max-w-[88ch] whitespace-pre-wrap break-words">{prompt}</p>
      {source && (
        <details className="mt-2">
          <summary className="text-muted">Source</summary>
          <p className="max-w-[88ch] whitespace-pre-wrap break-words text-muted">{source}</p>
        </details>
      )}
      <div className="mt-4 grid gap-4 sm:grid-cols-2">
        {[
          { side: 'A', text: a },
          { side: 'B', text: b },
        ].map(({ side, text }) => (
          <div key={side} className="min-w-0 rounded-control bg-sunken p-4">
            <h3 className="text-muted text-xs">Response {side}</h3>
            <p className="whitespace-pre-wrap break-words">{text}</p>
          </div>
        ))}
      </div>
      <p className="mt-4 flex flex-wrap gap-1">
        {votes.map((vote) => (
          <VoteBadge key={`${vote.kind} ${vote.rater}`} {...vote} />
        ))}
      </p>
      {caption && <p className="mt-4 max-w-[88ch] border-line-strong border-l-2 pl-3 text-muted">{caption}</p>}
    </Card>
  )
}
