import NextLink from 'next/link'
import type { ComponentProps } from 'react'

/**
 * A link within the product. It fetches nothing ahead: a page here is made when it is asked for, so that all that could be had
 * before a click is its frame, in two requests for each link in sight.
 */
export function Link(props: Omit<ComponentProps<typeof NextLink>, 'prefetch'>) {
  return <NextLink {...props} prefetch={false} />
}
