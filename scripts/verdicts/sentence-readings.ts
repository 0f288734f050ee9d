import { comparedLines } from '@/components/compare/compared-lines'
import { comparisonPanels } from '@/components/compare/comparison-panels'
import { comparisonRows } from '@/components/compare/comparison-rows'
import { foldRows } from '@/components/profile/folded-rows'
import { modelSeries } from '@/components/profile/model-series'
import { arrangeRows, everyRow } from '@/components/profile/weight-rows'
import { comparedProfile } from '@/lib/profile/comparison'
import { correctComparison } from '@/lib/profile/comparison-families'
import { comparedFactors } from '@/lib/profile/findings/comparison-factors'
import { findingOf } from '@/lib/profile/findings/finding'
import { headlineNumber, headlineOf } from '@/lib/profile/findings/headline'
import type { Profile } from '@/lib/profile/profile'
import { aboutOf, idsOf, type Reading, type Says } from './reading'
import { cellSays } from './screen-readings'

/** The sentence on top: it names one gap that is found, else says that none is, and what people follow most. */
export function findingReadings(profile: Profile): readonly Reading[] {
  const where = 'finding'
  const parts = findingOf(profile)
  const ids = idsOf(profile)
  const sentence = parts.map(({ text }) => text).join('')
  const strong = parts.filter((part) => part.strong).map(({ text }) => text)
  const idOf = (text = '') => ids.factor.get(text) ?? text
  const [first = '', second] = strong
  const rater = ids.rater.get(first) ?? first
  if (/: the largest of|The largest of \d+ gaps found|The one gap found/.test(sentence))
    return [{ where, about: aboutOf('gap', rater, idOf(second)), says: /a gap of \+/.test(sentence) ? 'more' : 'less' }]
  const ownSays = (text: string): Says => (/ avoids? $/.test(text) ? 'avoids' : 'follows')
  const before = (text: string | undefined) => parts[parts.findIndex((part) => part.strong && part.text === text) - 1]
  const judges = profile.raters.filter(({ kind }) => kind === 'model')
  if (profile.reference === null || judges.length === 0) {
    if (/o factor is shown to be followed or avoided/.test(sentence)) {
      const asked = profile.reference === null ? judges.map(({ id }) => id) : [profile.reference]
      return asked.flatMap((id) =>
        profile.factors.map((factor) => ({
          where,
          about: aboutOf('score', id, factor.id),
          says: 'not found' as const,
        })),
      )
    }
    return [{ where, about: aboutOf('score', rater, idOf(second)), says: ownSays(before(second)?.text ?? '') }]
  }
  const nothing = profile.gaps.map(
    (gap): Reading => ({
      ...{ where, about: aboutOf('gap', gap.rater, gap.factor), says: 'not found' },
    }),
  )
  const people = parts.findIndex(({ text }) => / People (follow|avoid) $/.test(text))
  if (people >= 0) {
    const about = aboutOf('score', profile.reference, idOf(parts[people + 1]?.text))
    return [...nothing, { where, about, says: ownSays(parts[people]?.text ?? '') }]
  }
  const { reference } = profile
  if (!/No factor is shown to be followed or avoided by people/.test(sentence)) return nothing
  return [
    ...nothing,
    ...profile.factors.map(({ id }) => ({ where, about: aboutOf('score', reference, id), says: 'not found' as const })),
  ]
}

/** The line in a list of datasets: a gap that is found, else that none is. */
export function headlineReadings(profile: Profile): readonly Reading[] {
  const where = 'headline'
  const line = headlineOf(profile)
  if (line === null) return []
  const says = line.startsWith('No gap ') ? ('not found' as const) : ('found' as const)
  const named = profile.gaps.filter((gap) => {
    const { rater, factor } = gap
    if (says === 'not found') return true
    const name = profile.raters.find(({ id }) => id === rater)?.name ?? ''
    const label = profile.factors.find(({ id }) => id === factor)?.label.toLowerCase() ?? ''
    return line.startsWith(`${name} `) && line.includes(label) && line.endsWith(`: ${headlineNumber(gap)}`)
  })
  const all = named.map(({ rater, factor }) => ({ where, about: aboutOf('gap', rater, factor), says }))
  return says === 'found' ? all.slice(0, 1) : all
}

/** The page of many datasets, with this one alone. */
export function compareReadings(profile: Profile): readonly Reading[] {
  const where = 'Compare'
  const one = comparedProfile(profile)
  if (one === null) return []
  const [own = one] = correctComparison([one]).profiles
  const about = { id: 1, name: 'One', task: 'custom', pairs: profile.pairs, prompts: profile.prompts } as const
  const lines = comparedLines(
    { datasets: [{ ...about, profile: own }], models: own.models.map(({ name }) => name) },
    { models: [], setting: null },
  )
  const factors = comparedFactors([own])
  const people = profile.reference ?? ''
  const cells = (['gap', 'score'] as const).flatMap((kind) => {
    const { rows, columns } = comparisonRows(lines, factors, kind)
    return rows.flatMap(({ id, cells: each }) =>
      each.map((cell, at): Reading => {
        const rater = lines.find((line) => line.id === id)?.model.rater ?? people
        return { where: `Compare, ${kind}s`, about: aboutOf(kind, rater, columns[at]?.id ?? ''), says: cellSays(cell) }
      }),
    )
  })
  const panels = comparisonPanels(lines, { measure: 'kendall', significant: true }).flatMap(({ id, points }) =>
    points.map((point): Reading => {
      const rater = lines.find((line) => line.id === id)?.model.rater ?? ''
      return { where: 'Compare, panels', about: aboutOf('gap', rater, point.id), says: 'found' }
    }),
  )
  const counted = factors
    .filter(({ more, less }) => more + less === 0)
    .flatMap(({ id }) =>
      own.models.map(({ rater }) => ({ where, about: aboutOf('gap', rater, id), says: 'not found' as const })),
    )
  return [...cells, ...panels, ...counted]
}

/** What the filter leaves out and the fold hides has no gap that is found; what is folded, people do not follow. */
export function filterReadings(profile: Profile): readonly Reading[] {
  const models = modelSeries(profile)
  const rows = everyRow(profile, [], models)
  const state = { hidden: [], pinned: [], sort: 'gap' } as const
  const kept = new Set(arrangeRows(rows, { ...state, significant: true }).map(({ factor }) => factor))
  const { folded } = foldRows(arrangeRows(rows, { ...state, significant: false }), [])
  const gone = (where: string, ids: readonly string[]) =>
    ids.flatMap((factor) =>
      models.map(({ id }) => ({ where, about: aboutOf('gap', id, factor), says: 'not found' as const })),
    )
  const hidden = folded.map(({ factor }) => factor)
  const { reference } = profile
  return [
    ...gone(
      'filter',
      rows.map(({ factor }) => factor).filter((factor) => !kept.has(factor)),
    ),
    ...gone('fold', hidden),
    ...(reference === null
      ? []
      : hidden.map((factor) => ({
          where: 'fold',
          about: aboutOf('score', reference, factor),
          says: 'not found' as const,
        }))),
  ]
}
