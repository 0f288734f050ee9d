import { z } from 'zod'
import { act } from '@/lib/action'
import { listAddress } from '@/lib/imports/list-address'
import { jsonOf, noPath, route } from '@/lib/route'

const offer = z.object({ address: z.string().min(1).max(2000) })

/** What an address offers: the names and sizes of its files of data. */
export const POST = route(noPath, async ({ request }) =>
  act(offer, await jsonOf(request, offer), async ({ address }) => {
    const { revision, files, chosen, cut } = await listAddress(address)
    return { revision, files: files.map(({ path, bytes }) => ({ path, bytes })), chosen, cut }
  }),
)
