import { z } from 'zod'
import { ESTIMATORS } from '@/lib/words/score'
import { MOST_EXPERIMENTS } from './frozen-experiment'
import { reportFields } from './report-payload'

const { view, panels, captions, annotators } = reportFields
const CAPTION = 500
const MOST_PAIRS = 20

/** What the owner of a report chose: which profile, how it is seen, and what is said beside it. */
export const reportRequest = z.object({
  title: z.string().trim().min(1).max(200),
  /** Markdown. */
  note: z.string().max(20_000),
  /** What is said first: one gap, by its verdict, or words of the author's own. None: what stands out most. */
  headline: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('gap'), rater: z.string().max(200), factor: z.string().max(200) }),
      z.object({ kind: z.literal('written'), text: z.string().max(300) }),
    ])
    .nullable()
    .exactOptional(),
  view,
  panels: panels.refine((chosen) => new Set(chosen).size === chosen.length, 'A panel is in it twice.'),
  choice: z
    .object({
      estimator: z.enum(ESTIMATORS),
      people: z.array(z.string()).readonly(),
      slice: z.string().nullable(),
      value: z.string().nullable(),
      corrected: z.array(z.string()).readonly().exactOptional(),
    })
    .exactOptional(),
  captions: captions
    .unwrap()
    .refine((all) => Object.values(all).every((each) => each.length <= CAPTION))
    .exactOptional(),
  /** Indexes of the pairs whose texts go into the report, and what is said of each. */
  pairs: z.array(z.number().int().nonnegative()).max(MOST_PAIRS).readonly(),
  pairCaptions: z.array(z.string().max(CAPTION)).max(MOST_PAIRS).readonly().exactOptional(),
  annotators: annotators.unwrap().exactOptional(),
  /** Whether what can be done about the widest gap is said. */
  remedies: z.boolean().exactOptional(),
  /** Finished experiments that it holds. */
  experiments: z.array(z.uuid()).max(MOST_EXPERIMENTS).readonly().exactOptional(),
})
export type ReportRequest = z.output<typeof reportRequest>
