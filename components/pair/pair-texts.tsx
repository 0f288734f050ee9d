'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import { Source, TEXT } from './source'
import type { DiffPart, WordDiff } from './word-diff'

export type Side = { readonly text: string; readonly source: string | null; readonly author: string | null }
type PairTextsProps = {
  readonly a: Side
  readonly b: Side
  /** `null` when the texts are too long and different to compare. */
  readonly diff: WordDiff | null
}

function Marked({ parts }: { readonly parts: readonly DiffPart[] }) {
  let at = 0
  return (
    <p className={TEXT}>
      {parts.map(({ text, own }) => {
        at += text.length
        return own ? (
          <mark key={at} className="rounded-xs bg-warn/20 text-ink">
            {text}
          </mark>
        ) : (
          <span key={at}>{text}</span>
        )
      })}
    </p>
  )
}

/** Both responses, with what only one of them says marked on demand. */
export function PairTexts({ a, b, diff }: PairTextsProps) {
  const [compare, setCompare] = useState(true)
  return (
    <>
      <div className="flex items-center gap-4">
        {diff ? (
          <Button aria-pressed={compare} className="aria-pressed:border-ink" onClick={() => setCompare(!compare)}>
            {compare && <Icon name="check" />}
            Mark differences
          </Button>
        ) : (
          <span className="text-muted">These texts are too long and different to compare word by word.</span>
        )}
      </div>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        {[
          { id: 'A', side: a, parts: diff?.a },
          { id: 'B', side: b, parts: diff?.b },
        ].map(({ id, side, parts }) => (
          <Card key={id} id={`text-${id}`} tabIndex={-1} aria-labelledby={`response-${id}`}>
            <CardHeader
              id={`response-${id}`}
              title={`Response ${id}`}
              {...(side.author ? { note: side.author } : {})}
            />
            {compare && parts ? <Marked parts={parts} /> : <p className={TEXT}>{side.text}</p>}
            {side.source && <Source title="Its source" text={side.source} />}
          </Card>
        ))}
      </div>
    </>
  )
}
