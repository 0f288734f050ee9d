'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { type DiffPart, diffWords } from './word-diff'

export type Side = { readonly text: string; readonly source: string | null; readonly author: string | null }
type PairReaderProps = {
  readonly prompt: string
  readonly source: string | null
  readonly a: Side
  readonly b: Side
}

const TEXT = 'whitespace-pre-wrap break-words leading-6'

function Text({ parts }: { readonly parts: readonly DiffPart[] }) {
  let at = 0
  return (
    <p className={TEXT}>
      {parts.map(({ text, own }) => {
        at += text.length
        return own ? (
          <mark key={at} className="rounded-xs bg-human/20 text-ink">
            {text}
          </mark>
        ) : (
          <span key={at}>{text}</span>
        )
      })}
    </p>
  )
}

function Source({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <details className="mt-4">
      <summary className="font-medium">{title}</summary>
      <p className={`mt-2 max-w-[88ch] text-muted ${TEXT}`}>{text}</p>
    </details>
  )
}

/** Prompt, source and both responses side by side; always as text, whatever they hold. */
export function PairReader({ prompt, source, a, b }: PairReaderProps) {
  const [compare, setCompare] = useState(true)
  const diff = compare ? diffWords(a.text, b.text) : null
  return (
    <div className="grid gap-4">
      <Card aria-labelledby="prompt-title">
        <CardHeader id="prompt-title" title="Prompt" />
        <p className={`max-w-[88ch] ${TEXT}`}>{prompt}</p>
        {source && <Source title="Source" text={source} />}
      </Card>
      <div className="flex items-center gap-4">
        <Button aria-pressed={compare} onClick={() => setCompare(!compare)}>
          Mark differences
        </Button>
        {compare && diff === null && (
          <span className="text-muted">These texts are too long and different to compare.</span>
        )}
      </div>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        {[
          { id: 'A', side: a, parts: diff?.a },
          { id: 'B', side: b, parts: diff?.b },
        ].map(({ id, side, parts }) => (
          <Card key={id} aria-labelledby={`response-${id}`}>
            <CardHeader
              id={`response-${id}`}
              title={`Response ${id}`}
              {...(side.author ? { note: side.author } : {})}
            />
            <Text parts={parts ?? [{ text: side.text, own: false }]} />
            {side.source && <Source title="Its source" text={side.source} />}
          </Card>
        ))}
      </div>
    </div>
  )
}
