import { Term } from '@/components/profile/term'
import { Link } from '@/components/ui/link'
import { formatShare } from '@/lib/words/format'
import { MARKS, type MarkLayer } from './marked-text'
import { READER_MODES, type ReaderMode } from './pairs-query'
import { SHARED_WORDS } from './word-diff'

const NAMES: Readonly<Record<ReaderMode, string>> = {
  differences: 'Differences',
  shared: 'Shared passages',
  novel: 'Novel phrases',
  plain: 'Plain',
  markdown: 'Markdown',
}

type PairModesProps = {
  readonly mode: ReaderMode
  /** Address of this pair in another mode. */
  readonly hrefOf: (mode: ReaderMode) => string
  /** Whether a text holds Markdown. */
  readonly hasMarkdown: boolean
  readonly hasSource: boolean
  /** How much of the two texts stands in both; `null`: not compared, or too long and different to be. */
  readonly share: number | null
  /** How many passages are shared. */
  readonly passages: number
}

/** How the texts are shown, and what its marks mean. */
export function PairModes({ mode, hrefOf, hasMarkdown, hasSource, share, passages }: PairModesProps) {
  return (
    <div className="flex min-h-8 flex-wrap items-center gap-x-4 gap-y-2">
      <nav
        aria-label="How the texts are shown"
        className="flex flex-wrap rounded-control border border-line-strong bg-surface p-0.5"
      >
        {READER_MODES.filter((each) => each !== 'markdown' || hasMarkdown || mode === 'markdown').map((each) => (
          <Link
            key={each}
            href={hrefOf(each)}
            scroll={false}
            {...(each === mode ? { 'aria-current': 'true' as const } : {})}
            className="rounded-[6px] px-2 py-1 text-muted text-sm hover:text-ink aria-[current=true]:bg-ink aria-[current=true]:text-on-ink sm:px-3"
          >
            {NAMES[each]}
          </Link>
        ))}
      </nav>
      {mode === 'differences' &&
        (share !== null ? (
          <p className="flex flex-wrap items-center gap-x-2 text-muted text-sm">
            <Key layer="own">only in this response</Key> {formatShare(share)} of both texts is shared.
          </p>
        ) : (
          <p className="text-muted text-sm">These texts are too long and different to compare word by word.</p>
        ))}
      {mode === 'shared' && (
        <p className="flex flex-wrap items-center gap-x-2 text-muted text-sm">
          {passages > 0 ? (
            <>
              <Key layer="shared">in both</Key> passages of {SHARED_WORDS} words or more.
            </>
          ) : (
            `No passage of ${SHARED_WORDS} words or more is in both.`
          )}
          {share !== null && ` ${formatShare(share)} of both texts is shared.`}
        </p>
      )}
      {mode === 'novel' && (
        <>
          <span className="flex items-center gap-1 text-sm">
            <Key layer="novel">novel phrase</Key> <Term id="novelPhrase"> </Term>
          </span>
          {hasSource && (
            <span className="flex flex-wrap items-center gap-x-3 text-sm">
              <span className="text-muted">In the source, taken up by</span> <Key layer="a">A</Key>{' '}
              <Key layer="b">B</Key> <Key layer="both">both</Key> <Term id="coveredPassage"> </Term>
            </span>
          )}
        </>
      )}
      {mode === 'markdown' && <p className="text-muted text-sm">Rendered; images and HTML are named, not loaded.</p>}
    </div>
  )
}

function Key({ layer, children }: { readonly layer: MarkLayer | 'both'; readonly children: string }) {
  return <mark className={`rounded-xs px-1 text-ink text-sm ${MARKS[layer]}`}>{children}</mark>
}
