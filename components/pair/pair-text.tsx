import type { ReactNode } from 'react'
import { Term } from '@/components/profile/term'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { Name } from '@/components/ui/name'
import { markNovelPhrases, type Span } from '@/lib/factors/mark-phrases'
import type { JudgedFacts } from '@/lib/profiles/pairs/judged-facts'
import type { Side } from '@/lib/profiles/pairs/load-pair'
import { countOf, formatShare } from '@/lib/words/format'
import { MarkdownText } from './markdown-text'
import { MarkedText, markParts, Source } from './marked-text'
import type { ReaderMode } from './pairs-query'
import type { DiffPart } from './word-diff'

type PairTextProps = {
  readonly id: 'A' | 'B'
  readonly side: Side
  /** What it answers, and the source of its prompt. */
  readonly prompt: string
  readonly source: string | null
  readonly mode: ReaderMode
  /** Its parts in a comparison with the other response; `null` when there is none. */
  readonly diff: readonly DiffPart[] | null
  /** The passages that the other response has too. */
  readonly shared: readonly Span[]
  readonly over: ReactNode
}

/** One response, its title in sight as long as its text is. */
export function PairText({ id, side, prompt, source, mode, diff, shared, over }: PairTextProps) {
  const novel =
    mode === 'novel' ? markNovelPhrases({ prompt, source: side.source ?? source, response: side.text }) : null
  return (
    <Card id={`text-${id}`} tabIndex={-1} aria-labelledby={`response-${id}`} className="scroll-mt-20">
      <div className="sticky top-14 z-10 -mx-4 -mt-4 mb-3 flex flex-wrap items-baseline gap-x-3 rounded-t-card border-b bg-surface px-4 py-3 sm:-mx-5 sm:-mt-5 sm:px-5">
        <h2 id={`response-${id}`} className="font-semibold">
          Response {id}
        </h2>
        {side.author && (
          <p className="text-muted text-sm">
            <Name>{side.author}</Name>
          </p>
        )}
        {over}
        {mode === 'novel' && (
          <p className="ml-auto text-muted text-sm">
            {novel === null
              ? 'Nothing to compare with, or below two words: no novel phrases.'
              : `${novel.novel} of ${novel.pairs} word pairs are novel: ${formatShare(novel.novel / novel.pairs)}`}
          </p>
        )}
      </div>
      {mode === 'markdown' ? (
        <MarkdownText text={side.text} />
      ) : (
        <MarkedText
          parts={partsOf(side.text, mode === 'differences' ? diff : null, { novel: novel?.spans ?? [], shared })}
        />
      )}
      {side.text.trim() === '' && <p className="text-muted">This response is empty.</p>}
      {side.facts.map((judged) => (
        <ResponseFacts key={judged.model} {...judged} />
      ))}
      {side.source && (
        <Source
          title="Its source"
          text={side.source}
          responses={mode === 'novel' ? { [id.toLowerCase()]: side.text } : {}}
        />
      )}
    </Card>
  )
}

function partsOf(
  text: string,
  diff: readonly DiffPart[] | null,
  marks: { readonly novel: readonly Span[]; readonly shared: readonly Span[] },
) {
  if (diff === null) return markParts(text, marks)
  let end = 0
  return diff.map((part) => {
    const start = end
    end += part.text.length
    return { start, text: part.text, layers: part.own ? (['own'] as const) : [] }
  })
}

/** What a response states, one fact at a time, with those that a model found unsupported or off focus flagged. */
function ResponseFacts({ model, facts }: JudgedFacts) {
  const flagged = facts.filter(({ supported, onFocus }) => supported === false || onFocus === false)
  const unjudged = facts.filter(({ supported, onFocus }) => supported === null && onFocus === null).length
  return (
    <details className="mt-4 border-t pt-3" open={flagged.length > 0}>
      <summary className="font-medium">
        {countOf(facts.length, 'fact')}{' '}
        <span className="font-normal text-muted">
          as <Name>{model}</Name> judged it
        </span>
      </summary>
      <p className="mt-1 text-muted text-sm">
        {countOf(facts.filter(({ supported }) => supported === false).length, 'unsupported', 'unsupported')},{' '}
        {countOf(facts.filter(({ onFocus }) => onFocus === false).length, 'off focus', 'off focus')}
        {unjudged > 0 && `, ${countOf(unjudged, 'without a verdict', 'without a verdict')}`}{' '}
        <Term id="atomicFact"> </Term>
      </p>
      <ul className="mt-2 grid gap-1 text-sm">
        {facts.map(({ fact, supported, onFocus }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the facts of a text never change their order, and may repeat
          <li key={at} className="flex flex-wrap items-baseline gap-x-2">
            <span className="min-w-0 break-words">{fact}</span>
            {supported === false && <Badge tone="bad">unsupported</Badge>}
            {onFocus === false && <Badge tone="warn">off focus</Badge>}
          </li>
        ))}
      </ul>
    </details>
  )
}
