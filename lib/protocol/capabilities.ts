import { z } from 'zod'

/** What was found out about a model of an endpoint; `null`: it could not be found out. */
export const capabilitiesSchema = z.object({
  /** It is among the models that the endpoint lists; `null`: the endpoint lists none. */
  listed: z.boolean().nullable(),
  structured: z.boolean().nullable(),
  logprobs: z.boolean().nullable(),
  seed: z.boolean().nullable(),
  batch: z.boolean().nullable(),
  /** What it said where something was refused, for the operator. */
  remarks: z.array(z.string()),
  milliseconds: z.number().nullable(),
})
export type Capabilities = z.infer<typeof capabilitiesSchema>
