'use client'

import { CodeBlock } from '@/components/judge/code-block'
import { copyText } from '@/components/ui/announce'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import { TRAINING_PARTS } from '@/lib/improve/training/recipe'
import type { TrainingPreview } from '@/lib/improve/training/training-preview'
import { countOf } from '@/lib/words/format'

type DownloadPanelProps = {
  readonly preview: TrainingPreview
  /** Address of the download, with its query. */
  readonly href: string
  /** The line that makes the same file without a browser. */
  readonly command: string
  /** Direction and length, in words. */
  readonly words: string
  readonly isPending: boolean
  /** What the format needs beside a part, so that a part cannot be taken alone. */
  readonly onlyZip: boolean
}

/** The file itself: everything in one zip with its manifest, or a part alone. */
export function DownloadPanel({ preview, href, command, words, isPending, onlyZip }: DownloadPanelProps) {
  const { parts, ledger } = preview
  const isOff = isPending || ledger.written === 0
  return (
    <Card aria-labelledby="download-title" aria-busy={isPending}>
      <CardHeader
        id="download-title"
        title="Download"
        note={`${words} The manifest beside the parts says how they were made: recipe, seed, counts, profile, hashes.`}
      />
      <div className="grid gap-4">
        <div className="flex flex-wrap items-center gap-2">
          <DownloadLink isOff={isOff} href={href} isMain>
            Training data with its manifest (zip)
          </DownloadLink>
          {!onlyZip &&
            TRAINING_PARTS.filter((part) => parts[part].rows > 0).map((part) => (
              <DownloadLink key={part} isOff={isOff} href={`${href}&part=${part}`}>
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
      </div>
    </Card>
  )
}

type DownloadLinkProps = {
  readonly href: string
  readonly isOff: boolean
  readonly isMain?: boolean
  readonly children: React.ReactNode
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
