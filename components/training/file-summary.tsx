import type { TrainingPreview } from '@/lib/improve/training/training-preview'
import { fileInWords } from './training-words'

type FileSummaryProps = {
  readonly preview: TrainingPreview
  /** Whose choices the file holds. */
  readonly source: string
  /** Other numbers are on their way. */
  readonly isPending: boolean
}

/** What the file holds in words: in sight while the recipe is changed. */
export function FileSummary({ preview, source, isPending }: FileSummaryProps) {
  return (
    <div className="sticky top-14 z-10 -mx-4 border-b bg-canvas px-4 pt-2 pb-1 sm:-mx-8 sm:px-8">
      <h2 className="text-muted text-sm">Training data</h2>
      <p
        className={`max-w-[100ch] text-pretty font-[450] text-base sm:text-lg ${isPending ? 'opacity-60' : ''}`}
        aria-live="polite"
        aria-busy={isPending}
      >
        {fileInWords({ preview, source }).map(({ text, strong, muted }) =>
          strong ? (
            <strong key={text} className="font-semibold">
              {text}
            </strong>
          ) : (
            <span key={text} className={muted ? 'text-muted' : ''}>
              {text}
            </span>
          ),
        )}
      </p>
      <p className="h-4 text-muted text-xs" role="status">
        {isPending ? 'Counting anew: these are the numbers of the recipe before.' : ''}
      </p>
    </div>
  )
}
