'use server'

import { z } from 'zod'
import { act } from '@/lib/action'
import { deleteDataset, editDataset } from '@/lib/datasets/change-dataset'
import { pinComparison, unpinComparison } from '@/lib/datasets/pin-comparison'
import { chooseOptions } from '@/lib/imports/choose-options'
import { cancelJobs, removeVersion, retryJobs } from '@/lib/imports/control-import'
import { requestLint } from '@/lib/imports/load-lint'
import { appendImport, startImport } from '@/lib/imports/start-import'
import { type ImportOptions, optionsSchema } from '@/lib/ingest/assembly/import-options'
import { rowNumber } from '@/lib/row-number'
import { TASKS } from '@/lib/words/task'

const id = rowNumber
const values = z.object({
  name: z.string().trim().min(1).max(200),
  description: z.string().max(4000),
  task: z.enum(TASKS),
})

export const editDatasetAction = async (input: unknown) =>
  act(values.extend({ id }), input, ({ id: datasetId, ...edit }) => editDataset(datasetId, edit))

export const removeDatasetAction = async (input: unknown) => act(id, input, deleteDataset)

const pin = z.object({ id, model: z.string().trim().min(1).max(200), factor: z.string().min(1).max(200) })

export const pinComparisonAction = async (input: unknown) => act(pin, input, (chosen) => pinComparison(chosen))

export const unpinComparisonAction = async (input: unknown) => act(id, input, unpinComparison)

export const importAction = async (input: unknown) => act(values.extend({ uploadId: z.uuid() }), input, startImport)

export const appendAction = async (input: unknown) =>
  act(z.object({ uploadId: z.uuid(), datasetId: id }), input, appendImport)

export const removeVersionAction = async (input: unknown) =>
  act(z.object({ datasetId: id, number: rowNumber.min(2) }), input, removeVersion)

export const lintAction = async (input: unknown) => act(id, input, requestLint)

const change = z.object({
  uploadId: z.uuid(),
  // Without their defaults: what is not named stays as it was chosen before.
  options: z.object({
    mapping: optionsSchema.shape.mapping.unwrap().optional(),
    flipped: optionsSchema.shape.flipped.unwrap().optional(),
    people: optionsSchema.shape.people.unwrap().optional(),
    models: optionsSchema.shape.models.unwrap().optional(),
    raterColumn: optionsSchema.shape.raterColumn.unwrap().optional(),
    sheets: optionsSchema.shape.sheets.unwrap().optional(),
    rule: optionsSchema.shape.rule.unwrap().optional(),
  } satisfies Record<keyof ImportOptions, unknown>),
  saveAs: z.string().trim().min(1).max(200).nullable(),
})

export const chooseOptionsAction = async (input: unknown) =>
  act(change, input, ({ options, ...rest }) =>
    chooseOptions({
      ...rest,
      options: Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)),
    }),
  )

export const cancelJobsAction = async (input: unknown) => act(id, input, cancelJobs)

export const retryJobsAction = async (input: unknown) => act(id, input, retryJobs)
