import { z } from 'zod'
import { act } from '@/lib/action'
import { listAddress } from '@/lib/imports/list-address'
import { answer } from '@/lib/route'

const request = z.object({ address: z.string().min(1).max(2000) })

/** What an address offers: the names and sizes of its files of data. */
export async function POST(sent: Request): Promise<Response> {
  return answer(async () => {
    return act(request, await sent.json(), async ({ address }) => {
      const { revision, files, chosen, cut } = await listAddress(address)
      return { revision, files: files.map(({ path, bytes }) => ({ path, bytes })), chosen, cut }
    })
  })
}
