'use server'

import { z } from 'zod'
import { act } from '@/lib/action'
import { deleteCorrected } from '@/lib/improvements/use-corrected'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'
import { rowNumber } from '@/lib/row-number'

const datasetId = rowNumber
const rater = z.string().regex(/^r-?\d{1,5}$/)
const list = z.array(z.string().max(300)).max(1000).readonly()
const choice = z.object({ annotator: z.string().max(300).nullable(), ticked: list, without: list })

const make = z.tuple([datasetId, rater, choice])
export const useCorrectedAction = async (...input: unknown[]) =>
  act(make, input, ([id, judge, by]) => inProfileThread('useCorrected', id, judge, by))

const removal = z.tuple([datasetId, rater])
export const deleteCorrectedAction = async (...input: unknown[]) =>
  act(removal, input, ([id, corrected]) => deleteCorrected(id, corrected))
