import { VoteBadge } from '@/components/pair/vote-badge'
import { InEdition } from '@/components/profile/edition-context'
import { Finding } from '@/components/profile/finding'
import { lackIn, NumberWithInterval } from '@/components/profile/number-with-interval'
import { Term } from '@/components/profile/term'
import { formatCount } from '@/lib/words/format'
import type { ReportContent } from './report-content'
import { reportNumbers } from './report-numbers'

type ReportSummaryProps = {
  readonly report: ReportContent
  /** With the votes that are shown. */
  readonly examples: ReportContent['examples']
}

/** What is read without scrolling: the verdict, the three numbers behind it, and one pair that shows it. */
export function ReportSummary({ report, examples }: ReportSummaryProps) {
  const { headline, finding, profile, edition } = report
  const [example] = examples
  const numbers = reportNumbers(report)
  return (
    <InEdition edition={edition}>
      <section aria-label="In short" className="grid gap-4">
        {headline ? (
          <div className="grid gap-2">
            <p className="max-w-[60ch] text-pretty font-[450] text-lg tracking-[-0.01em] sm:text-finding">{headline}</p>
            <p className="text-muted text-sm">In the author’s words. What was measured:</p>
            <p className="max-w-[88ch] text-pretty text-base">{finding.map(({ text }) => text).join('')}</p>
          </div>
        ) : (
          <Finding parts={finding} />
        )}
        {numbers.length > 0 && (
          <dl className="grid grid-cols-1 gap-3 sm:grid-cols-3">
            {numbers.map(({ term, of, estimate, format, n }) => (
              <div
                key={`${term} ${of}`}
                className="grid content-start gap-0.5 rounded-card border bg-surface px-4 py-3"
              >
                <dt className="text-muted text-sm">
                  <Term id={term} /> <span className="break-words text-xs">{of}</span>
                </dt>
                <dd className="text-lg">
                  <NumberWithInterval
                    estimate={estimate}
                    format={format}
                    reason="not defined on these pairs"
                    lack={lackIn(profile)}
                  />{' '}
                  <span className="whitespace-nowrap text-muted text-xs">on {n}</span>
                </dd>
              </div>
            ))}
          </dl>
        )}
        {example && <ShortExample example={example} />}
      </section>
    </InEdition>
  )
}

/** The first lines of a pair; the whole of it stands below, and on paper only there. */
function ShortExample({ example }: { readonly example: ReportContent['examples'][number] }) {
  const { number, prompt, a, b, votes } = example
  return (
    <div data-screen-only className="grid gap-2 rounded-card border bg-surface px-4 py-3 text-sm">
      <p className="line-clamp-2 break-words">
        <span className="text-muted">{number === null ? 'For example' : `Pair ${formatCount(number)}`}: </span>
        {prompt}
      </p>
      <div className="grid gap-2 sm:grid-cols-2">
        {[
          { side: 'A', text: a },
          { side: 'B', text: b },
        ].map(({ side, text }) => (
          <div key={side} className="min-w-0 rounded-control bg-sunken px-3 py-2">
            <p className="line-clamp-3 break-words">
              <span className="text-muted">{side} </span>
              {text}
            </p>
          </div>
        ))}
      </div>
      <p className="flex flex-wrap items-center gap-1">
        {votes.map((vote) => (
          <VoteBadge key={`${vote.kind} ${vote.rater}`} {...vote} />
        ))}
        <a href="#example-0" className="ml-auto underline">
          The whole pair
        </a>
      </p>
    </div>
  )
}
