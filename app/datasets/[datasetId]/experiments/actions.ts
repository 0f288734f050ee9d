'use server'

import { z } from 'zod'
import { act } from '@/lib/action'
import {
  pauseExperiment,
  removeExperiment,
  resumeExperiment,
  retryExperiment,
  startExperiment,
  stopExperiment,
} from '@/lib/experiments/control-experiment'
import { experimentRequest } from '@/lib/experiments/experiment-request'
import { keepJudge, keepRequest } from '@/lib/experiments/keep-judge'
import { findExperiment } from '@/lib/experiments/open-test'
import { freezeWording, openTest, saveWording } from '@/lib/experiments/word-experiment'
import { servedSchema } from '@/lib/improve/experiments/plan'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'
import { budgetSchema } from '@/lib/protocol/run-plan'
import { tryNow } from '@/lib/runs/control-run'

const id = z.uuid()
const change = z
  .object({
    id,
    budget: budgetSchema.nullable().exactOptional(),
    concurrency: z.int().min(1).max(4096).exactOptional(),
  })
  .readonly()
const edit = z.object({
  id,
  arm: z.string().max(8),
  guidance: z.string().max(6000).exactOptional(),
  instructions: z.string().trim().min(1, 'An arm without an instruction cannot be asked.').max(8000).exactOptional(),
})

export const planExperimentAction = async (input: unknown) =>
  act(experimentRequest, input, (request) => inProfileThread('planExperiment', request.datasetId, request))

export const createExperimentAction = async (input: unknown) =>
  act(experimentRequest, input, (request) => inProfileThread('createExperiment', request.datasetId, request))

export const startExperimentAction = async (input: unknown) => act(change, input, startExperiment)

export const resumeExperimentAction = async (input: unknown) => act(change, input, resumeExperiment)

export const pauseExperimentAction = async (input: unknown) => act(id, input, pauseExperiment)

export const stopExperimentAction = async (input: unknown) => act(id, input, stopExperiment)

export const retryExperimentAction = async (input: unknown) => act(id, input, retryExperiment)

export const removeExperimentAction = async (input: unknown) => act(id, input, removeExperiment)

export const saveWordingAction = async (input: unknown) => act(edit, input, saveWording)

export const freezeWordingAction = async (input: unknown) => act(id, input, freezeWording)

export const openTestAction = async (input: unknown) => act(id, input, openTest)

export const tryRunNowAction = async (input: unknown) => act(id, input, tryNow)

export const keepJudgeAction = async (input: unknown) =>
  act(keepRequest, input, ({ id: of, arm }) => keepJudge(of, arm))

export const repeatExperimentAction = async (input: unknown) =>
  act(z.object({ id, served: servedSchema }), input, async ({ id: of, served }) => {
    const { datasetId } = await findExperiment(of)
    return inProfileThread('repeatExperiment', datasetId, of, served)
  })
