import { z } from 'zod'

/** The one comparison that a person named before looking. Stored with the dataset, and in its reports. */
export const plannedSchema = z.strictObject({
  /** By name: it may be pinned before the model is one of the raters. */
  model: z.string(),
  factor: z.string(),
  pinnedAt: z.iso.datetime(),
  /** Whether answers of any model were in the dataset by then. */
  answered: z.boolean(),
})
export type Planned = Readonly<z.infer<typeof plannedSchema>>
