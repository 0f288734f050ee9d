import * as z from 'zod/mini'

const answerSchema = z.union([
  z.object({ ok: z.literal(true), labels: z.number(), rater: z.string() }),
  z.object({
    ok: z.literal(false),
    faults: z.array(z.object({ line: z.number(), said: z.string(), expected: z.string() })),
  }),
  z.object({ error: z.string() }),
])

/** What the server said of a label file, or what went wrong on the way there. */
export type Sent = Readonly<z.infer<typeof answerSchema>>

type LabelsToSend = {
  readonly datasetId: number
  readonly drawId: string
  readonly rater: string
  readonly file: File
}

export async function sendLabels({ datasetId, drawId, rater, file }: LabelsToSend): Promise<Sent> {
  const address = `/api/uploads/labels/${datasetId}/${drawId}?rater=${encodeURIComponent(rater)}`
  const answer = await fetch(address, { method: 'PUT', body: file }).catch(() => null)
  if (!answer) return { error: 'The file did not arrive: the connection was lost. Try again.' }
  const read = answerSchema.safeParse(await answer.json().catch(() => null))
  return read.success ? read.data : { error: `The server answered ${answer.status}.` }
}
