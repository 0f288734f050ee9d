import { choiceInWords } from '@/components/pair/vote-badge'
import { type DiffPart, diffWords } from '@/components/pair/word-diff'
import { Badge } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'
import type { ExperimentPair } from '@/lib/improve/experiments/experiment-view'

type PairReadProps = { readonly pair: ExperimentPair; readonly pairHref: string }

/** One pair as an arm changed it; texts are shown as they are, whatever stands in them. */
export function PairRead({ pair, pairHref }: PairReadProps) {
  return (
    <div className="grid gap-4 border-t px-3 py-3 text-sm">
      <details>
        <summary className="cursor-pointer text-muted">
          Prompt: <span className="text-ink">{firstLine(pair.prompt)}</span>
        </summary>
        <Plain text={pair.prompt} />
      </details>
      {pair.judged && <Judged judged={pair.judged} />}
      {pair.written && <Written written={pair.written} />}
      <Link href={pairHref} className="justify-self-start text-muted underline">
        All that is known of the pair
      </Link>
    </div>
  )
}

const firstLine = (text: string): string => {
  const [line = ''] = text.trim().split('\n')
  return line.length > 120 ? `${line.slice(0, 119)}…` : line
}

function Plain({ text }: { readonly text: string }) {
  return <p className="wrap-anywhere mt-1 max-h-80 overflow-y-auto whitespace-pre-line">{text}</p>
}

type Judging = NonNullable<ExperimentPair['judged']>

function Judged({ judged: { a, b, people, before, after } }: { readonly judged: Judging }) {
  return (
    <>
      <div className="grid gap-4 md:grid-cols-2">
        {(['A', 'B'] as const).map((side) => (
          <section key={side} aria-label={`Response ${side}`} className="min-w-0 rounded-control border p-3">
            <h4 className="mb-1 flex items-center gap-2 font-medium">
              Response {side}
              {choiceInWords(people) === side && <Badge tone="human">people’s choice</Badge>}
            </h4>
            <Plain text={side === 'A' ? a : b} />
          </section>
        ))}
      </div>
      <div className="grid gap-4 md:grid-cols-2">
        {(
          [
            ['Before', before],
            ['After', after],
          ] as const
        ).map(([label, verdict]) => (
          <section key={label} aria-label={`Verdict ${label.toLowerCase()}`} className="min-w-0">
            <h4 className="mb-1 flex items-center gap-2 font-medium">
              {label}: {choiceInWords(verdict.choice) || 'not read'}
              {people !== null && (
                <Badge tone={verdict.choice === people ? 'good' : 'neutral'}>
                  {verdict.choice === people ? 'as people' : verdict.choice === null ? 'missing' : 'not as people'}
                </Badge>
              )}
            </h4>
            <Reasons reasons={verdict.reasons} />
          </section>
        ))}
      </div>
    </>
  )
}

function Reasons({ reasons }: { readonly reasons: readonly string[] }) {
  if (reasons.length === 0) return <p className="text-muted">No reason was given.</p>
  return (
    <ul className="grid gap-2">
      {reasons.map((reason, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the reasons are drawn whole, never reordered
        <li key={at} className="wrap-anywhere whitespace-pre-line border-l-2 pl-2 text-muted">
          {reason}
        </li>
      ))}
    </ul>
  )
}

type Writing = NonNullable<ExperimentPair['written']>

function Written({ written: { before, after, chosen, verdicts } }: { readonly written: Writing }) {
  const diff = diffWords(before, after)
  return (
    <>
      <div className="grid gap-4 md:grid-cols-2">
        <Text title="Before" text={before} diff={diff?.a ?? null} mark="bg-bad/12 line-through decoration-bad/60" />
        <Text title="After" text={after} diff={diff?.b ?? null} mark="bg-good/14 underline decoration-good/60" />
      </div>
      {verdicts.length > 0 && (
        <ul className="grid gap-2">
          {verdicts.map(({ judge, choice, reasons }) => (
            <li key={judge} className="grid gap-1">
              <p>
                <span className="font-medium">{judge === 'own' ? 'Its own judge' : 'The outside judge'}:</span>{' '}
                {choice === 1 ? 'after' : choice === -1 ? 'before' : choice === 0 ? 'a tie' : 'not read'}
              </p>
              {reasons.length > 0 && <Reasons reasons={reasons} />}
            </li>
          ))}
        </ul>
      )}
      {chosen !== null && (
        <details>
          <summary className="cursor-pointer text-muted">The response that people chose</summary>
          <Plain text={chosen} />
        </details>
      )}
    </>
  )
}

type TextProps = {
  readonly title: string
  readonly text: string
  readonly diff: readonly DiffPart[] | null
  readonly mark: string
}

/** A text with the words that only it has marked; too different to compare, it stands as it is. */
function Text({ title, text, diff, mark }: TextProps) {
  let end = 0
  const parts = (diff ?? [{ text, own: false }]).map((part) => {
    const start = end
    end += part.text.length
    return { ...part, start }
  })
  return (
    <section aria-label={title} className="min-w-0 rounded-control border p-3">
      <h4 className="mb-1 font-medium">{title}</h4>
      <p className="wrap-anywhere max-h-96 overflow-y-auto whitespace-pre-line">
        {parts.map((part) =>
          part.own ? (
            <mark key={part.start} className={`rounded-xs text-ink ${mark}`}>
              {part.text}
            </mark>
          ) : (
            <span key={part.start}>{part.text}</span>
          ),
        )}
      </p>
    </section>
  )
}
