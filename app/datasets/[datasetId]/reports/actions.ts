'use server'

import { z } from 'zod'
import { act } from '@/lib/action'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'
import { newLink, revokeReport } from '@/lib/reports/new-link'
import { reportRequest } from '@/lib/reports/report-request'
import { rowNumber } from '@/lib/row-number'

const datasetId = rowNumber
const reportId = z.uuid()
const access = z.object({
  expiresAt: z.iso
    .datetime()
    .transform((text) => new Date(text))
    .nullable(),
  password: z.string().max(200),
})

const draft = z.tuple([datasetId, reportRequest])
export const draftAction = async (...input: unknown[]) =>
  act(draft, input, ([id, request]) => inProfileThread('draftReport', id, request))

const publication = z.tuple([datasetId, reportRequest, access])
export const publishAction = async (...input: unknown[]) =>
  act(publication, input, async ([id, request, link]) => {
    const { token } = await inProfileThread('publishReport', id, request, link)
    return { token, number: 1 }
  })

const version = z.tuple([datasetId, reportId, z.int().positive(), reportRequest, z.unknown()])
export const publishVersionAction = async (...input: unknown[]) =>
  act(version, input, async ([id, report, follows, request]) => {
    const { number } = await inProfileThread('publishVersion', id, report, request, follows)
    return { token: null, number }
  })

const revocation = z.object({ reportId, linkId: z.uuid().exactOptional() })
export const revokeAction = async (input: unknown) =>
  act(revocation, input, ({ reportId: id, linkId }) => revokeReport(id, linkId))

const link = access.extend({ reportId })
export const newLinkAction = async (input: unknown) =>
  act(link, input, ({ reportId: id, ...rest }) => newLink(id, rest))
