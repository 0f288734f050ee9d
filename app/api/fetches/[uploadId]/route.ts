import { z } from 'zod'
import { act } from '@/lib/action'
import { continueFetch, stopFetch } from '@/lib/imports/control-fetch'
import { answer } from '@/lib/route'

const path = z.object({ uploadId: z.uuid() })
const request = z.object({ wanted: z.boolean() })

/** Stops the fetch of an upload, or takes it up again. */
export async function PUT(sent: Request, { params }: RouteContext<'/api/fetches/[uploadId]'>): Promise<Response> {
  return answer(async () => {
    const { uploadId } = path.parse(await params)
    return act(request, await sent.json(), ({ wanted }) => (wanted ? continueFetch(uploadId) : stopFetch(uploadId)))
  })
}
