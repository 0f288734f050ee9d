import { z } from 'zod'
import { correctionRecipe } from '@/lib/improve/correction-recipe'
import { plannedSchema } from '@/lib/profile/findings/planned-schema'
import type { Edition } from '@/lib/words/edition'
import { PANELS } from '@/lib/words/panels'
import { RATER_KINDS, RATER_SETTINGS } from '@/lib/words/rater'
import { TASKS } from '@/lib/words/task'
import { firstEditionProfile } from './first-edition-profile'
import { frozenExperiment } from './frozen-experiment'
import { frozenJudge, frozenRemedies } from './frozen-judge'
import { profileSchema } from './profile-schema'

const choice = z.union([z.literal(1), z.literal(0), z.literal(-1)]).nullable()

/** What made the numbers of judged factors, and with which versions all of them were computed. */
const reproduction = z.strictObject({
  /** Version of the program, and of the method its profiles follow. */
  software: z.string(),
  method: z.number().int(),
  datasetVersion: z.number().int(),
  factors: z
    .array(
      z.strictObject({
        id: z.string(),
        version: z.number().int(),
        origin: z.enum(['computed', 'imported', 'judged', 'custom']),
        judge: z.string().nullable(),
        templates: z.array(z.strictObject({ key: z.string(), version: z.number().int() })).readonly(),
      }),
    )
    .readonly(),
  templates: z
    .array(
      z.strictObject({
        key: z.string(),
        version: z.number().int(),
        label: z.string(),
        question: z.string(),
        instructions: z.string(),
        scale: z.string().nullable(),
      }),
    )
    .readonly(),
  /** Of each corrected judge in it, by its id. */
  corrections: z
    .array(z.strictObject({ rater: z.string(), recipe: correctionRecipe }))
    .readonly()
    .exactOptional(),
  /** Saved recipes of training files, as the query of an address; raters by their number. */
  training: z
    .array(z.strictObject({ name: z.string(), datasetVersion: z.number().int(), recipe: z.string() }))
    .readonly()
    .exactOptional(),
})

/** What every published report holds beside its profile. */
export const reportFields = {
  dataset: z.strictObject({
    name: z.string(),
    task: z.enum(TASKS),
    pairs: z.number(),
    prompts: z.number(),
    format: z.string(),
    contentHash: z.string(),
  }),
  /** What the author says first, in words of their own; the finding stands below it. */
  headline: z.string().exactOptional(),
  finding: z
    .array(
      z.strictObject({ text: z.string(), strong: z.boolean().exactOptional(), muted: z.boolean().exactOptional() }),
    )
    .readonly(),
  factors: z
    .array(
      z.strictObject({
        id: z.string(),
        label: z.string(),
        question: z.string(),
        definition: z.string(),
        unit: z.string(),
        estimated: z.string().nullable(),
        reference: z.string().nullable(),
        languages: z.string().exactOptional(),
      }),
    )
    .readonly(),
  view: z.strictObject({
    models: z.array(z.string()).readonly(),
    sort: z.enum(['gap', 'people', 'name']),
    hidden: z.array(z.string()).readonly(),
    significant: z.boolean(),
    pinned: z.array(z.string()).readonly().default([]),
    setting: z.enum(RATER_SETTINGS).nullable().default(null),
  }),
  /** Which part of the dataset the profile is of, in words; `null`: all of it. */
  part: z
    .strictObject({
      people: z.number().int().nullable(),
      slice: z.strictObject({ name: z.string(), value: z.string() }).nullable(),
    })
    .nullable()
    .default(null),
  panels: z.array(z.enum(PANELS)).readonly(),
  /** Under a panel, in the owner's words. What follows here has a default: reports of before do not hold it. */
  captions: z.partialRecord(z.enum(PANELS), z.string()).default({}),
  annotators: z.enum(['hidden', 'named']).default('hidden'),
  reproduction: reproduction.nullable().default(null),
  /** The one comparison named before looking. */
  planned: plannedSchema.exactOptional(),
  /** Whether each judge can be trusted, and what to do about the widest gap. */
  judges: z.array(frozenJudge).readonly().exactOptional(),
  remedies: frozenRemedies.exactOptional(),
  /** Finished experiments that its owner chose. */
  experiments: z.array(frozenExperiment).readonly().exactOptional(),
  examples: z
    .array(
      z.strictObject({
        /** Counted from 1, as on the pages of the dataset. */
        number: z.number().int().nullable().default(null),
        caption: z.string().default(''),
        prompt: z.string(),
        source: z.string().nullable(),
        a: z.string(),
        b: z.string(),
        votes: z.array(z.strictObject({ rater: z.string(), kind: z.enum(RATER_KINDS), choice })).readonly(),
      }),
    )
    .readonly(),
} as const

/**
 * What a published report holds, field by field: nothing that is not named here can enter one. Its version is the edition
 * of the method that made it.
 */
export const reportPayload = z.discriminatedUnion('version', [
  z.strictObject({ version: z.literal(1), ...reportFields, profile: firstEditionProfile }),
  z.strictObject({ version: z.literal(2), ...reportFields, profile: profileSchema }),
])
export type ReportPayload = z.output<typeof reportPayload>

/** What a report shows of its payload. */
export type ReportBody = Omit<ReportPayload, 'version'> & { readonly edition: Edition }

export function bodyOf({ version, ...shown }: ReportPayload): ReportBody {
  return { ...shown, edition: version }
}

/** Every model and every factor, largest gap first. */
export const WHOLE_VIEW: ReportPayload['view'] = {
  models: [],
  sort: 'gap',
  hidden: [],
  significant: false,
  pinned: [],
  setting: null,
}
