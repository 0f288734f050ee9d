import { Card, CardHeader } from '@/components/ui/card'
import { PairTexts, type Side } from './pair-texts'
import { Source, TEXT } from './source'
import { diffWords } from './word-diff'

type PairReaderProps = {
  readonly prompt: string
  readonly source: string | null
  readonly a: Side
  readonly b: Side
}

/**
 * Prompt, source and both responses side by side; always as text, whatever they hold. Drawn on the server: a comparison
 * that is given up after some time must not end one way there and another way in the browser.
 */
export function PairReader({ prompt, source, a, b }: PairReaderProps) {
  return (
    <div className="grid gap-4">
      <Card aria-labelledby="prompt-title">
        <CardHeader id="prompt-title" title="Prompt" />
        <p className={`max-w-[88ch] ${TEXT}`}>{prompt}</p>
        {source && <Source title="Source" text={source} />}
      </Card>
      <PairTexts a={a} b={b} diff={diffWords(a.text, b.text)} />
    </div>
  )
}
