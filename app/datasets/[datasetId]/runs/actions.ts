'use server'

import { z } from 'zod'
import { act } from '@/lib/action'
import { budgetSchema } from '@/lib/protocol/run-plan'
import { pauseRun, removeRun, retryOwnRun, startOwnRun, stopRun, tryNow } from '@/lib/runs/control-run'
import { createRun, runRequest } from '@/lib/runs/create-run'

const id = z.uuid()
const change = z.object({
  id,
  budget: budgetSchema.nullable().optional(),
  concurrency: z.int().min(1).max(4096).optional(),
})

export const createRunAction = async (input: unknown) => act(runRequest, input, createRun)

export const startRunAction = async (input: unknown) =>
  act(change, input, ({ id: run, budget, concurrency }) =>
    startOwnRun({
      id: run,
      ...(budget === undefined ? {} : { budget }),
      ...(concurrency === undefined ? {} : { concurrency }),
    }),
  )

export const tryNowAction = async (input: unknown) => act(id, input, tryNow)

export const pauseRunAction = async (input: unknown) => act(id, input, pauseRun)

export const stopRunAction = async (input: unknown) => act(id, input, stopRun)

export const retryRunAction = async (input: unknown) => act(id, input, retryOwnRun)

export const removeRunAction = async (input: unknown) => act(id, input, removeRun)
