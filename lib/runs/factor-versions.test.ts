import { describe, expect, it } from 'vitest'
import { loadDataset } from '@/lib/datasets/load-dataset'
import { listRaters } from '@/lib/db/rater'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { WHOLE_IMPROVE_CHOICE } from '@/lib/improvements/load-choice-source'
import { loadRecipeSource } from '@/lib/improvements/load-recipe'
import { loadMaterial } from '@/lib/improvements/load-training-material'
import { loadFactorMetas } from '@/lib/profiles/factor-meta'
import { loadFactor } from '@/lib/profiles/load-factor'
import { loadPack } from '@/lib/profiles/load-pack'
import { DEFAULT_SETTINGS, loadProfile } from '@/lib/profiles/load-profile'
import { loadReproduction } from '@/lib/reports/load-reproduction'
import { startRun } from './control-run'
import { loadRun } from './load-run'
import { saveTemplate } from './save-template'
import { newRun, templatesOf, withJudge, workUntil } from './test-runs'

withDatabase()
withJudge()

const row = (i: number) =>
  JSON.stringify({
    ...{ pair_id: `p${i}`, prompt: `Question ${i}: why?`, source: `The source says ${i}. It says more.` },
    response_a: `Because of ${i}. That is why. It is so.`,
    response_b: `Nobody knows ${i}. Perhaps never.`,
    'human.Ann': i % 2 ? 'a' : 'b',
    'human.Bo': i % 3 ? 'a' : 'b',
  })
const file = { name: 'own.jsonl', bytes: Array.from({ length: 30 }, (_, i) => row(i)).join('\n') }
const keyOf = (name: string) => `judged:${name}@judge/test-judge`

async function judge(datasetId: number, sample: number | null): Promise<string> {
  const templates = await templatesOf(({ key }) => key.startsWith('facts-') || key === 'fluency')
  const id = await newRun({ datasetId, kind: 'factors', templates, sample, ratesPairs: true, repeated: 0 })
  await workUntil(id, 'ready')
  await startRun({ id })
  await workUntil(id, 'done')
  return id
}

/** Responses with a value, and the version of it that counts. */
async function shown(datasetId: number, name: string): Promise<readonly (number | undefined)[]> {
  const view = await loadFactor(datasetId, keyOf(name), null)
  const column = (await loadPack(datasetId))?.input.factors.find(({ id }) => id === keyOf(name))?.values ?? []
  expect(view?.measured).toBe(Array.from(column).filter((value) => !Number.isNaN(value)).length)
  return [view?.factor.version, view?.measured]
}

describe('rewording one of several questions', () => {
  it('leaves every factor that does not rest on it, and hides no complete version behind a trial of a new one', async () => {
    const datasetId = await importFiles([file])
    const runId = await judge(datasetId, null)
    const every = [
      'facts',
      'fact-density',
      'hallucination',
      'unsupported-facts',
      'off-focus',
      'key-fact-coverage',
      'fluency',
    ]
    for (const name of every) expect([name, ...(await shown(datasetId, name))]).toEqual([name, 1, 60])

    const [verify] = await templatesOf(({ key }) => key === 'facts-verify')
    if (!verify) throw new Error('no such template')
    const change = {
      key: verify.key,
      label: 'Supported facts',
      question: 'Is it supported?',
      instructions: 'Look closely.',
    }
    await saveTemplate(change)
    await judge(datasetId, 6)
    for (const name of every) expect([name, ...(await shown(datasetId, name))]).toEqual([name, 1, 60])

    // What did not rest on it has no other version; what did says that there is one.
    for (const name of ['facts', 'fact-density', 'off-focus', 'key-fact-coverage', 'fluency'])
      expect([name, (await loadFactor(datasetId, keyOf(name), null))?.others]).toEqual([name, []])
    const hallucination = await loadFactor(datasetId, keyOf('hallucination'), null)
    expect(hallucination?.others).toEqual([
      {
        version: 2,
        measured: 12,
        templates: [
          { key: 'facts-extract', version: 1 },
          { key: 'facts-verify', version: 2 },
        ],
      },
    ])
    expect(hallucination?.reliability).toMatchObject({
      asked: 60,
      measured: 60,
      templates: [
        { key: 'facts-extract', version: 1 },
        { key: 'facts-verify', version: 1 },
      ],
    })
    const facts = await loadFactor(datasetId, keyOf('facts'), null)
    expect(facts?.reliability).toMatchObject({
      asked: 60,
      measured: 60,
      templates: [{ key: 'facts-extract', version: 1 }],
    })

    // Everything that names a version names this one: list, report, recipes, training files.
    const dataset = await loadDataset(datasetId)
    expect(dataset?.factors.filter(({ id }) => id === keyOf('hallucination'))).toHaveLength(1)
    const metas = await loadFactorMetas(datasetId)
    expect(metas.find(({ id }) => id === keyOf('hallucination'))?.definition).toContain('facts-verify version 1')
    const profile = await loadProfile(datasetId, DEFAULT_SETTINGS)
    const reproduced = profile && (await loadReproduction(datasetId, dataset?.versions.length ?? 0, profile))
    expect(reproduced?.factors.find(({ id }) => id === keyOf('hallucination'))?.version).toBe(1)
    const recipe = await loadRecipeSource(datasetId, WHOLE_IMPROVE_CHOICE)
    expect(recipe?.factors.get(keyOf('hallucination'))?.version).toBe(1)
    const material = await loadMaterial(datasetId)
    expect(material?.columns.find(({ key }) => key === keyOf('hallucination'))?.version).toBe(1)

    // Of the ratings no question changed: the same rater goes on.
    const raters = (await listRaters(datasetId)).filter(({ kind }) => kind === 'model')
    expect(raters.map(({ name }) => name)).toEqual(['test-judge'])

    // What a run made is found where it is: its factors, and the rater that its ratings made.
    const results = (await loadRun(runId))?.results ?? []
    const place = `/datasets/${datasetId}`
    expect(results[0]).toEqual({ label: 'Fluency', href: `${place}/factors/${encodeURIComponent(keyOf('fluency'))}` })
    expect(results.map(({ label }) => label)).toContain('Atomic facts')
    expect(results.at(-1)).toEqual({ label: 'test-judge', href: `${place}?models=r${raters[0]?.index}` })

    // Judged in full the new version counts, and the old one is still named.
    await judge(datasetId, null)
    expect(await shown(datasetId, 'hallucination')).toEqual([2, 60])
    expect(await shown(datasetId, 'facts')).toEqual([1, 60])
    expect((await loadFactor(datasetId, keyOf('hallucination'), null))?.others).toMatchObject([
      { version: 1, measured: 60 },
    ])
  }, 40_000)
})
