'use server'

import { z } from 'zod'
import { act } from '@/lib/action'
import { ESTIMATORS } from '@/lib/profile/profile'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'
import { newLink } from '@/lib/reports/new-link'
import { reportPayload } from '@/lib/reports/report-payload'
import { revokeReport } from '@/lib/reports/revoke-report'

const request = z.object({
  datasetId: z.number().int().positive(),
  title: z.string().trim().min(1).max(200),
  note: z.string().max(20_000),
  panels: reportPayload.shape.panels,
  view: reportPayload.shape.view,
  choice: z.object({
    estimator: z.enum(ESTIMATORS),
    people: z.array(z.string()),
    slice: z.string().nullable(),
    value: z.string().nullable(),
  }),
  pairs: z.array(z.number().int().nonnegative()).max(20),
})

export const publishAction = async (input: unknown) =>
  act(request, input, ({ datasetId, ...report }) => inProfileThread('publishReport', datasetId, report))

export const revokeAction = async (input: unknown) => act(z.uuid(), input, revokeReport)

export const newLinkAction = async (input: unknown) => act(z.uuid(), input, newLink)
