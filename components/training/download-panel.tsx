'use client'

import type { ReactNode } from 'react'
import { CodeBlock } from '@/components/judge/code-block'
import { copyText } from '@/components/ui/announce'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import type { FileLengths } from '@/lib/improve/training/file-lengths'
import { TRAINING_PARTS, type TrainingRecipe } from '@/lib/improve/training/recipe'
import { recipeAddress } from '@/lib/improve/training/recipe-address'
import type { TrainingPreview } from '@/lib/improve/training/training-preview'
import { countOf } from '@/lib/words/format'
import { lengthsInWords, trainingCommand } from './training-words'

type DownloadPanelProps = {
  readonly datasetId: number
  /** The one that the numbers belong to. */
  readonly recipe: TrainingRecipe
  readonly preview: TrainingPreview
  readonly lengths: FileLengths | null
  readonly isPending: boolean
  /** What the format needs beside a part, so that a part cannot be taken alone. */
  readonly onlyZip: boolean
}

/** The file itself: everything in one zip with its manifest, or a part alone. */
export function DownloadPanel({ datasetId, recipe, preview, lengths, isPending, onlyZip }: DownloadPanelProps) {
  const query = recipeAddress(recipe)
  const href = `/api/datasets/${datasetId}/training?${query}`
  const command = trainingCommand(datasetId, query)
  const { parts, ledger } = preview
  const isOff = isPending || ledger.written === 0
  return (
    <Card aria-labelledby="download-title" aria-busy={isPending}>
      <CardHeader
        id="download-title"
        title="Download"
        note={`${lengths ? lengthsInWords(lengths) : ''} The manifest beside the parts says how they were made: recipe, seed, counts, profile, hashes.`}
      />
      <div className="grid gap-4">
        <div className="flex flex-wrap items-center gap-2">
          <DownloadLink isOff={isOff} href={href} isMain>
            Training data with its manifest (zip)
          </DownloadLink>
          {!onlyZip &&
            TRAINING_PARTS.filter((part) => parts[part].rows > 0).map((part) => (
              <DownloadLink key={part} isOff={isOff} href={`${href}${query && '&'}part=${part}`}>
                {part}, {countOf(parts[part].rows, 'row')}
              </DownloadLink>
            ))}
        </div>
        <div className="grid gap-2">
          <CodeBlock label="The same file from the command line" text={command} wraps />
          <Button
            size="sm"
            className="justify-self-start"
            onClick={async () => {
              await copyText(command, 'Mark the line and copy it.')
            }}
          >
            Copy the line
          </Button>
        </div>
        <HowToKnow datasetId={datasetId} />
      </div>
    </Card>
  )
}

/** The way back: nothing on this page says whether a model got better by its file. */
function HowToKnow({ datasetId }: Pick<DownloadPanelProps, 'datasetId'>) {
  const base = `/datasets/${datasetId}`
  return (
    <p className="max-w-[88ch] text-muted text-sm">
      Whether training helped is found out afterwards, on the test part: let the model judge its pairs before and after,
      add both files of verdicts under{' '}
      <Link href={`${base}/jobs`} className="underline">
        Import
      </Link>
      , and compare the two under Models as{' '}
      <Link href={`${base}/experiments/new?kind=raters`} className="underline">
        raters that are there
      </Link>
      .
    </p>
  )
}

type DownloadLinkProps = {
  readonly href: string
  readonly isOff: boolean
  readonly isMain?: boolean
  readonly children: ReactNode
}

function DownloadLink({ href, isOff, isMain = false, children }: DownloadLinkProps) {
  const words = (
    <>
      <Icon name="download" className={isMain ? '' : 'text-muted'} />
      {children}
    </>
  )
  const variant = isMain ? 'primary' : 'outline'
  return isOff ? (
    <Button variant={variant} size={isMain ? 'lg' : 'md'} disabled>
      {words}
    </Button>
  ) : (
    <Button asChild variant={variant} size={isMain ? 'lg' : 'md'}>
      <a href={href} download>
        {words}
      </a>
    </Button>
  )
}
