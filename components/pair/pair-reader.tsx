import type { ReactNode } from 'react'
import { Card, CardHeader } from '@/components/ui/card'
import { countMarks } from '@/lib/factors/markdown-marks'
import type { PairView } from '@/lib/profiles/pairs/load-pair'
import { MarkdownText } from './markdown-text'
import { Source, TEXT } from './marked-text'
import { PairModes } from './pair-modes'
import { PairText } from './pair-text'
import { type ReaderMode, withMode } from './pairs-query'
import { comparisonOf, diffWords, sharedPassages, sharedShare } from './word-diff'

type PairReaderProps = Pick<PairView, 'prompt' | 'source' | 'a' | 'b'> & {
  /** How the texts are shown; `null`: compared as they are best. */
  readonly show: ReaderMode | null
  /** What goes over a response: who chose it, and its value of the factor that the list came from. */
  readonly over: { readonly a: ReactNode; readonly b: ReactNode }
  /** Address of this pair, and the query of the list it was opened from. */
  readonly path: string
  readonly list: string
}

const holdsMarkdown = (text: string): boolean => Object.values(countMarks(text)).some((count) => count > 0)

/**
 * Prompt, source and both responses side by side; always as text, whatever they hold. Drawn on the server: a comparison
 * that is given up after some time must not end one way there and another way in the browser.
 */
export function PairReader({ prompt, source, a, b, show, over, path, list }: PairReaderProps) {
  const compares = show === null || show === 'differences' || show === 'shared'
  const diff = compares ? diffWords(a.text, b.text) : null
  const mode = show ?? comparisonOf(sharedShare(diff))
  const passages = mode === 'shared' ? sharedPassages(a.text, b.text) : null
  const marked = mode === 'novel'
  const responses = {
    ...(marked && !a.source ? { a: a.text } : {}),
    ...(marked && !b.source ? { b: b.text } : {}),
  }
  return (
    <div className="grid gap-4">
      <Card aria-labelledby="prompt-title">
        <CardHeader id="prompt-title" title="Prompt" />
        {mode === 'markdown' ? <MarkdownText text={prompt} /> : <p className={`max-w-[88ch] ${TEXT}`}>{prompt}</p>}
        {source && <Source title="Source" text={source} responses={responses} />}
      </Card>
      <PairModes
        mode={mode}
        hrefOf={(other) => `${path}${withMode(list, other)}`}
        hasMarkdown={[a, b].some(({ text }) => holdsMarkdown(text))}
        hasSource={[source, a.source, b.source].some((text) => text !== null)}
        share={diff && sharedShare(diff)}
        passages={passages?.a.length ?? 0}
      />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <PairText
          id="A"
          side={a}
          over={over.a}
          diff={diff?.a ?? null}
          shared={passages?.a ?? []}
          prompt={prompt}
          source={source}
          mode={mode}
        />
        <PairText
          id="B"
          side={b}
          over={over.b}
          diff={diff?.b ?? null}
          shared={passages?.b ?? []}
          prompt={prompt}
          source={source}
          mode={mode}
        />
      </div>
      <SideSwitch />
    </div>
  )
}

/** Where the responses stand one above the other: a jump to either, in sight while both are read. */
function SideSwitch() {
  return (
    <nav
      aria-label="Responses"
      className="sticky bottom-3 z-20 flex w-fit justify-self-center rounded-full border bg-surface p-1 shadow-float lg:hidden"
    >
      {['A', 'B'].map((id) => (
        <a key={id} href={`#text-${id}`} className="rounded-full px-4 py-1 font-medium hover:bg-sunken">
          Response {id}
        </a>
      ))}
    </nav>
  )
}
