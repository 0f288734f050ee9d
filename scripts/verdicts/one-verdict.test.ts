import { expect, it } from 'vitest'
import { buildProfile } from '@/lib/profile/build-profile'
import { findingOf } from '@/lib/profile/findings/finding'
import { bodyOf, type ReportBody, reportPayload, WHOLE_VIEW } from '@/lib/reports/report-payload'
import { CURRENT_EDITION } from '@/lib/words/edition'
import { PANELS } from '@/lib/words/panels'
import { fileReadings } from './file-readings'
import { randomStudy } from './random-study'
import { contradictions, type Reading } from './reading'
import { reportReadings } from './report-readings'
import { screenReadings } from './screen-readings'
import { compareReadings, filterReadings, findingReadings, headlineReadings } from './sentence-readings'

const WITH_PAGES = process.env.PROCLIVITY_ALL ? 1 : 4

/** The dataset as a report publishes it and its reader gets it. */
function publishedStudy(seed: number): ReportBody {
  const { input, settings } = randomStudy(seed)
  const profile = buildProfile(input, settings)
  const { pairs, prompts } = profile
  const about = { name: 'Random', task: 'custom', pairs, prompts, format: 'own', contentHash: 'f' }
  const factors = profile.factors.map(({ id, label }) => ({
    ...{ id, label, question: '', definition: '', unit: '', estimated: null, reference: null },
  }))
  const shown = { profile, finding: findingOf(profile), factors, view: WHOLE_VIEW, panels: PANELS, examples: [] }
  const payload = JSON.stringify({ version: CURRENT_EDITION, dataset: about, ...shown })
  return bodyOf(reportPayload.parse(JSON.parse(payload)))
}

function readingsOf(seed: number): readonly Reading[] {
  const body = publishedStudy(seed)
  const { profile } = body
  return [
    ...fileReadings(body),
    ...screenReadings(profile),
    ...findingReadings(profile),
    ...headlineReadings(profile),
    ...compareReadings(profile),
    ...filterReadings(profile),
    ...(seed % WITH_PAGES === 0 ? reportReadings(body) : []),
  ]
}

const BLOCK = 20
const EVERY = Array.from({ length: 15 }, (_, at) => at * BLOCK + 1)
// Number 95 has a gap with too few pairs although its q is under .05.
const blocks = process.env.PROCLIVITY_ALL ? EVERY : EVERY.slice(4, 6)
const read: Reading[] = []

it.each(blocks)(
  'every screen and file says the same of a score and a gap, in 20 random datasets from number %i',
  (first) => {
    const wrong = Array.from({ length: BLOCK }, (_, at) => first + at).flatMap((seed) => {
      const readings = readingsOf(seed)
      read.push(...readings)
      return contradictions(readings).map((each) => `dataset ${seed}, ${each}`)
    })
    expect(wrong).toEqual([])
  },
)

it('has read every verdict in many places', () => {
  for (const verdict of ['follows', 'avoids', 'more', 'less', 'unclear', 'few', 'nothing', 'absent'] as const)
    expect(read.filter(({ says }) => says === verdict).length, verdict).toBeGreaterThan(20)
  expect(new Set(read.map(({ where }) => where)).size).toBeGreaterThanOrEqual(15)
})

it('would see that two places disagree', () => {
  const about = 'gap of r1 on length'
  const says = (where: string, each: Reading['says']): Reading => ({ where, about, says: each })
  expect(contradictions([says('CSV', 'more'), says('table', 'found')])).toEqual([])
  expect(contradictions([says('CSV', 'unclear'), says('table', 'not found'), says('page', 'few')])).toEqual([
    'gap of r1 on length: CSV says “unclear”, page “few”',
  ])
  expect(contradictions([says('CSV', 'few'), says('table', 'found')])).toHaveLength(1)
})
