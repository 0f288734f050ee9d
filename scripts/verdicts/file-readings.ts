import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { Profile } from '@/lib/profile/profile'
import { reportCsv } from '@/lib/reports/report-csv'
import { reportJson } from '@/lib/reports/report-json'
import type { ReportBody } from '@/lib/reports/report-payload'
import { namedProfile, profileTables } from '../cli/profile-tables'
import { aboutOf, idsOf, type Kind, type Reading, verdictOf } from './reading'

const csvRow = z.object({
  kind: z.string(),
  rater: z.string(),
  setting: z.string(),
  factor: z.string(),
  verdict: z.string(),
})

function csvReadings(body: ReportBody): readonly Reading[] {
  const rows = z.array(csvRow).parse(parse(reportCsv(body), { columns: true }))
  const raters = new Map(body.profile.raters.map(({ id, name, setting }) => [`${name} ${setting ?? ''}`, id]))
  return rows.flatMap(({ kind, rater, setting, factor, verdict }): Reading[] => {
    if (kind !== 'score' && kind !== 'gap') return []
    const about = aboutOf(kind, raters.get(`${rater} ${setting}`) ?? '', factor)
    return [{ where: 'CSV', about, says: verdictOf(kind, verdict) }]
  })
}

const told = z.array(z.object({ rater: z.string(), factor: z.string(), verdict: z.string() }))
const file = z.object({ verdicts: z.object({ scores: told, gaps: told }) })

type Told = z.output<typeof told>
const readTold = (where: string, kind: Kind, all: Told): readonly Reading[] =>
  all.map(({ rater, factor, verdict }) => ({
    where,
    about: aboutOf(kind, rater, factor),
    says: verdictOf(kind, verdict),
  }))

function jsonReadings(body: ReportBody): readonly Reading[] {
  const frozen = { title: '', note: '', number: 1, publishedAt: '', payload: null }
  const { verdicts } = file.parse(JSON.parse(reportJson({ ...body, frozen, sha256: '' })))
  return [...readTold('JSON', 'score', verdicts.scores), ...readTold('JSON', 'gap', verdicts.gaps)]
}

/** What the command line prints and writes, with names in place of ids. */
function commandReadings(profile: Profile): readonly Reading[] {
  const { rater: ids } = idsOf(profile)
  const tables = profileTables(profile)
  const json = namedProfile(profile)
  const byId = (rows: readonly Readonly<Record<string, unknown>>[]): Told =>
    told.parse(rows.map((row) => ({ ...row, rater: ids.get(String(row.rater)) })))
  return [
    ...readTold('command line', 'score', byId(tables.scores)),
    ...readTold('command line', 'gap', byId(tables.gaps)),
    ...readTold('command line, JSON', 'score', byId(json.scores)),
    ...readTold('command line, JSON', 'gap', byId(json.gaps)),
  ]
}

/** What the files of a report and the command line say of every score and gap. */
export const fileReadings = (body: ReportBody): readonly Reading[] => [
  ...commandReadings(body.profile),
  ...csvReadings(body),
  ...jsonReadings(body),
]
