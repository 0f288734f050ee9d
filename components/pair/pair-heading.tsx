'use client'

import { announce, copyText } from '@/components/ui/announce'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { Name } from '@/components/ui/name'
import { formatCount } from '@/lib/words/format'
import { PairKeys } from './pair-keys'

type PairHeadingProps = {
  readonly number: number
  readonly externalId: string | null
  /** Its place in the list it was opened from, and how many are in it. */
  readonly position: number
  readonly pairs: number
  /** Texts that were not searched yet: there may be more pairs in it. */
  readonly unread: number
  readonly list: string
  /** Its own address, without a list. */
  readonly path: string
  readonly previous: string | null
  readonly next: string | null
}

/** Which pair this is, where it stands in its list, and the way to its neighbours. */
export function PairHeading(props: PairHeadingProps) {
  const { number, externalId, position, pairs, unread, list, path, previous, next } = props
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="min-w-0 flex-1 basis-64 break-words font-semibold text-lg">
          Pair {formatCount(number)}
          {externalId && (
            <span className="font-normal text-muted">
              {' '}
              · <Name most={40}>{externalId}</Name>
            </span>
          )}{' '}
          <Link className="font-normal text-muted text-sm underline" href={list}>
            {formatCount(position)} of {unread > 0 && 'at least '}
            {formatCount(pairs)} in the list
          </Link>
        </h2>
        <CopyLink path={path} />
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

/** Copies the address of a page of this product, without the list it was opened from. */
function CopyLink({ path }: { readonly path: string }) {
  const copy = async () => {
    const address = new URL(path, window.location.origin).href
    if (await copyText(address, `The link is ${address}`)) void announce('success', 'Link copied')
  }
  return (
    <Button onClick={copy}>
      <Icon name="link" />
      Copy link
    </Button>
  )
}
