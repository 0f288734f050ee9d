'use client'

import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import type { DirectionFinding } from '@/lib/ingest/assembly/check-direction'

type DirectionFindingsProps = {
  readonly findings: readonly DirectionFinding[]
  /** Raters whose labels are turned around at present. */
  readonly flipped: readonly string[]
  readonly onFlip: (flipped: readonly string[]) => void
}

/** What in the data contradicts how the labels are read, with a click that turns them around. */
export function DirectionFindings({ findings, flipped, onFlip }: DirectionFindingsProps) {
  return (
    <>
      {flipped.length > 0 && (
        <Alert
          tone="warn"
          title="Labels are turned around for some raters: what the file calls the first is read as the second."
        >
          <Button size="sm" onClick={() => onFlip([])}>
            Read all labels as they stand
          </Button>
        </Alert>
      )}
      {findings.map(({ kind, strong, words, raters }) => {
        const turned = raters.every((rater) => flipped.includes(rater))
        const next = turned ? flipped.filter((rater) => !raters.includes(rater)) : [...new Set([...flipped, ...raters])]
        return (
          <Alert
            key={`${kind} ${words}`}
            tone={strong ? 'warn' : 'neutral'}
            title={strong ? `The labels may point the wrong way: ${words}` : words}
          >
            {raters.length > 0 && (
              <Button size="sm" onClick={() => onFlip(next)}>
                {turned ? 'Turn the labels back' : 'Turn the labels around'}
              </Button>
            )}
          </Alert>
        )
      })}
    </>
  )
}
