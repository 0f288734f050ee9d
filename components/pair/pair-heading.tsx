import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { formatCount } from '@/lib/format'
import { PairKeys } from './pair-keys'

type PairHeadingProps = {
  readonly number: number
  readonly externalId: string | null
  /** Its place in the list it was opened from, and how many are in it. */
  readonly position: number
  readonly pairs: number
  readonly list: string
  readonly previous: string | null
  readonly next: string | null
}

/** Which pair this is, where it stands in its list, and the way to its neighbours. */
export function PairHeading({ number, externalId, position, pairs, list, previous, next }: PairHeadingProps) {
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="flex-1 font-semibold text-lg">
          Pair {formatCount(number)}
          {externalId && <span className="font-normal text-muted"> · {externalId}</span>}{' '}
          <Link className="font-normal text-muted text-sm underline" href={list}>
            {formatCount(position)} of {formatCount(pairs)} in the list
          </Link>
        </h2>
        {previous && (
          <Button asChild>
            <Link href={previous}>Previous</Link>
          </Button>
        )}
        {next && (
          <Button asChild>
            <Link href={next}>Next</Link>
          </Button>
        )}
      </div>
      <PairKeys next={next} previous={previous} />
    </>
  )
}
