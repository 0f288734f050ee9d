'use server'

import { z } from 'zod'
import { act } from '@/lib/action'
import { drawLabels } from '@/lib/improvements/draw-labels'
import { rowNumber } from '@/lib/row-number'

const draw = z.object({ datasetId: rowNumber, prompts: z.number().int().min(1).max(10_000) })

export const drawLabelsAction = async (input: unknown) => act(draw, input, (request) => drawLabels(request))
