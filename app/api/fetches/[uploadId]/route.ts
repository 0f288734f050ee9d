import { z } from 'zod'
import { act } from '@/lib/action'
import { continueFetch, stopFetch } from '@/lib/imports/control-fetch'
import { jsonOf, route } from '@/lib/route'

const path = z.object({ uploadId: z.uuid() })
const change = z.object({ wanted: z.boolean() })

/** Stops the fetch of an upload, or takes it up again. */
export const PUT = route(path, async ({ path: { uploadId }, request }) =>
  act(change, await jsonOf(request, change), ({ wanted }) => (wanted ? continueFetch(uploadId) : stopFetch(uploadId))),
)
