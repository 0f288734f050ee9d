'use server'

import { z } from 'zod'
import { act } from '@/lib/action'
import { deleteDataset } from '@/lib/datasets/delete-dataset'
import { editDataset } from '@/lib/datasets/edit-dataset'
import { startImport } from '@/lib/datasets/start-import'
import { TASKS } from '@/lib/factors/task'
import { cancelJobs } from '@/lib/jobs/cancel-jobs'
import { retryJobs } from '@/lib/jobs/retry-jobs'

const id = z.number().int().positive()
const values = z.object({
  name: z.string().trim().min(1).max(200),
  description: z.string().max(4000),
  task: z.enum(TASKS),
})

export const editDatasetAction = async (input: unknown) =>
  act(values.extend({ id }), input, ({ id: datasetId, ...edit }) => editDataset(datasetId, edit))

export const removeDatasetAction = async (input: unknown) => act(id, input, deleteDataset)

export const importAction = async (input: unknown) => act(values.extend({ uploadId: z.uuid() }), input, startImport)

export const cancelJobsAction = async (input: unknown) => act(id, input, cancelJobs)

export const retryJobsAction = async (input: unknown) => act(id, input, retryJobs)
