import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { beforeAll, describe, expect, it } from 'vitest'
import { openPromise } from 'yauzl'
import { getDataset } from '@/lib/db/dataset'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles, importOnly } from '@/lib/imports/test-import'
import { storeRecords } from '@/lib/imports/test-store-records'
import { TRAINING_FORMATS } from '@/lib/improve/training/formats/formats'
import type { Manifest } from '@/lib/improve/training/manifest'
import { type TrainingRecipe, trainingRecipeSchema } from '@/lib/improve/training/recipe'
import { GOLDEN_PAIRS, GOLDEN_ROWS, GOLDEN_TEMPLATE } from '@/lib/improve/training/test-golden-rows'
import { ALL_PAIRS } from '@/lib/pairs/pairs-query'
import { previewTraining } from './preview-training'
import { selectTraining } from './select-training'
import { recordsOf } from './test-training-pairs'
import { openTrainingFile, type TrainingDownload } from './write-training-file'

withDatabase()

const recipeOf = (input: unknown): TrainingRecipe => trainingRecipeSchema.parse(input)
const WHOLE = { split: { train: 100, validation: 0, test: 0 } }

async function bytesOf(id: number, recipe: TrainingRecipe, part: TrainingDownload): Promise<Buffer> {
  const selected = await selectTraining(id, recipe)
  if (!selected) throw new Error('not imported')
  const parts: Uint8Array[] = []
  for await (const chunk of openTrainingFile(selected, recipe, part).chunks) parts.push(chunk)
  return Buffer.concat(parts)
}

async function unzip(bytes: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'proclivity-zip-'))
  try {
    const file = path.join(folder, 'x.zip')
    writeFileSync(file, bytes)
    const zip = await openPromise(file)
    const found = new Map<string, Buffer>()
    for await (const entry of zip.eachEntry()) {
      const read: Buffer[] = []
      for await (const part of await zip.openReadStreamPromise(entry)) read.push(Buffer.from(part))
      found.set(entry.fileName, Buffer.concat(read))
    }
    return found
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const linesIn = (file: Buffer | undefined): readonly string[] => (file?.toString() ?? '').split('\n').slice(0, -1)

describe('odd pairs', () => {
  let id = 0
  beforeAll(async () => {
    id = await storeRecords(recordsOf(GOLDEN_PAIRS))
  })

  it('are counted for what they are', async () => {
    const preview = await previewTraining(id, recipeOf(WHOLE))
    const of = (outcome: string) => GOLDEN_PAIRS.filter((pair) => pair.outcome === outcome).length
    expect(preview?.ledger).toEqual({
      pairs: GOLDEN_PAIRS.length,
      written: GOLDEN_ROWS.length,
      ...{ tie: of('tie'), missing: of('missing'), identical: of('identical'), empty: of('empty') },
      ...{ filtered: 0, balancedAway: 0, heldOut: 0 },
    })
  })

  it.each(TRAINING_FORMATS.filter(({ extension }) => extension !== 'parquet'))('are written as $id', async (format) => {
    const recipe = recipeOf({ ...WHOLE, template: GOLDEN_TEMPLATE, format: format.id })
    const file = (await bytesOf(id, recipe, 'train')).toString()
    const rows = GOLDEN_ROWS.map((row) => ({ ...row, margin: null }))
    if ('lines' in format) {
      const values =
        format.extension === 'json' ? JSON.parse(file) : linesIn(Buffer.from(file)).map((line) => JSON.parse(line))
      const expected = rows.flatMap((row) => format.lines(row)).map((line) => JSON.parse(line))
      const plain = (list: readonly object[]) => list.map((each) => ({ ...each, margin: null }))
      expect(plain(values)).toEqual(plain(expected))
    } else expect(file.split('\n').length).toBeGreaterThan(rows.length)
  })

  it('gives ties to a format that can say them, when asked', async () => {
    const preview = await previewTraining(id, recipeOf({ ...WHOLE, ties: true, format: 'wide-csv' }))
    expect(preview?.ledger).toMatchObject({ tie: 0, written: GOLDEN_ROWS.length + 1 })
    const other = await previewTraining(id, recipeOf({ ...WHOLE, ties: true }))
    expect(other?.ledger).toMatchObject({ tie: 1, written: GOLDEN_ROWS.length })
  })

  it('have margins by votes in units of their root mean square', async () => {
    const file = await bytesOf(id, recipeOf({ ...WHOLE, format: 'trl-margin' }), 'train')
    const margins = linesIn(file).map((line) => Number(JSON.parse(line).margin))
    expect(margins.reduce((sum, each) => sum + each * each, 0) / margins.length).toBeCloseTo(1, 4)
    expect((margins[0] ?? 0) / (margins[1] ?? 0)).toBeCloseTo(Math.log(2.5 / 1.5) / Math.log(3.5 / 0.5), 4)
  })

  it('are kept by the agreement of people', async () => {
    const preview = await previewTraining(id, recipeOf({ ...WHOLE, filters: { agreement: 1 } }))
    const unanimous = GOLDEN_PAIRS.filter(
      ({ votes, outcome }) => outcome === 'written' && votes.every((vote) => vote !== null && vote === votes[0]),
    )
    expect(preview?.ledger.written).toBe(unanimous.length)
  })
})

/** A judge that follows length far more than people do; every other prompt has a source of length in its answers. */
const ROWS = 600
const words = (count: number, salt: number) =>
  Array.from({ length: count }, (_, at) => `word${(at * 7 + salt * 13) % 97}`).join(' ')
function table(): string {
  const lines = ['pair_id,prompt_id,prompt,response_a,response_b,human.Ann,model.Judge,slice.topic']
  for (let pair = 0; pair < ROWS; pair++) {
    const isLong = pair % 2 === 0
    const [a, b] = isLong ? [words(12, pair), words(5, pair + 1)] : [words(5, pair), words(12, pair + 1)]
    const longer = isLong ? 'a' : 'b'
    const shorter = isLong ? 'b' : 'a'
    const human = pair % 10 < 6 ? longer : shorter
    const judge = pair % 20 === 7 ? '' : pair % 20 === 3 ? 'tie' : (pair * 7) % 10 < 9 ? longer : shorter
    const prompt = pair >> 1
    lines.push(
      `p${pair},q${prompt},Question number ${prompt} about anything?,${a},${b},${human},${judge},${pair % 3 ? 'law' : 'art'}`,
    )
  }
  return lines.join('\n')
}

describe('a judge that follows length', () => {
  let id = 0
  const balanced = { source: { kind: 'rater', rater: 'r1' }, balance: [{ factor: 'length' }] }
  beforeAll(async () => {
    id = await importFiles([{ name: 'own.csv', bytes: table() }])
  })
  const preview = async (input: object) => {
    const found = await previewTraining(id, recipeOf(input))
    if (!found) throw new Error('not imported')
    return found
  }
  const scoreOf = (found: Awaited<ReturnType<typeof preview>>) =>
    found.profile.find(({ factor }) => factor === 'length')

  it('is brought to people’s score', async () => {
    const length = scoreOf(await preview(balanced))
    expect(length?.before.value).toBeGreaterThan(0.7)
    expect(length?.people.value).toBeCloseTo(0.2, 1)
    expect(Math.abs((length?.expected ?? 9) - (length?.people.value ?? 0))).toBeLessThanOrEqual(0.01 + 1e-9)
    expect(Math.abs((length?.achieved ?? 9) - (length?.people.value ?? 0))).toBeLessThan(0.02)
    expect(length?.before).toMatchObject({ low: expect.any(Number), high: expect.any(Number) })
  })

  it('has every part, what lies beside and a manifest in one zip, the same each time', async () => {
    const recipe = recipeOf({ ...balanced, format: 'llama-factory-alpaca', heldOut: { share: 20 } })
    const bytes = await bytesOf(id, recipe, 'all')
    expect(await bytesOf(id, recipe, 'all')).toEqual(bytes)
    const files = await unzip(bytes)
    expect([...files.keys()]).toEqual([
      ...['train.json', 'validation.json', 'test.json', 'dataset_info.json', 'manifest.json'],
    ])
    const manifest: Manifest = JSON.parse(files.get('manifest.json')?.toString() ?? '')
    const found = await preview(recipe)
    expect(manifest.ledger).toEqual(found.ledger)
    expect(manifest.profile).toEqual(found.profile)
    expect(manifest.raters).toEqual([{ name: 'Judge', kind: 'model', corrected: false }])
    for (const { name, part, rows, sha256, bytes: size } of manifest.files) {
      const file = files.get(name) ?? Buffer.alloc(0)
      expect(createHash('sha256').update(file).digest('hex')).toBe(sha256)
      expect(file.length).toBe(size)
      expect(JSON.parse(file.toString())).toHaveLength(rows)
      expect(rows).toBe(found.parts[part].rows)
      expect(await bytesOf(id, recipe, part)).toEqual(file)
    }
    expect(JSON.parse((await bytesOf(id, recipe, 'manifest')).toString())).toEqual(manifest)
  })

  it('is read back as a whole: a zip of parts, with what lies beside left out', async () => {
    const recipe = recipeOf({ ...balanced, format: 'llama-factory-sharegpt', heldOut: { share: 20 } })
    const again = await importOnly([{ name: 'training.zip', bytes: Readable.from([await bytesOf(id, recipe, 'all')]) }])
    expect(await getDataset(again)).toMatchObject({ status: 'ready', pairs: (await preview(recipe)).ledger.written })
  })

  it('writes no row of a held-out prompt, and each prompt into one part, whatever else is chosen', async () => {
    const heldOut = { share: 30, seed: 5 }
    const prompts = async (input: object) => {
      const files = await unzip(await bytesOf(id, recipeOf({ ...input, heldOut }), 'all'))
      return ['train', 'validation', 'test'].map(
        (part) =>
          new Set(linesIn(files.get(`${part}.jsonl`)).map((line) => JSON.parse(line).prompt[0].content as string)),
      )
    }
    const plain = await prompts({})
    const all = new Set(plain.flatMap((part) => [...part]))
    expect(all.size).toBe(plain.reduce((sum, part) => sum + part.size, 0))
    expect(all.size).toBeGreaterThan(150)
    expect(all.size).toBeLessThan(270)
    for (const input of [
      balanced,
      { ...balanced, seed: 9, repeat: true },
      { split: { train: 50, validation: 0, test: 50 } },
    ])
      for (const part of await prompts(input)) for (const prompt of part) expect(all.has(prompt)).toBe(true)
  })

  it('adds up, and rows stand twice only when asked', async () => {
    for (const input of [balanced, { ...balanced, repeat: true }, { ...balanced, alsoSizes: true }, {}]) {
      const { ledger, parts } = await preview(input)
      const { pairs, ...rest } = ledger
      expect(Object.values(rest).reduce((sum, each) => sum + each, 0)).toBe(pairs)
      const rows = Object.values(parts).reduce((sum, part) => sum + part.rows, 0)
      const written = Object.values(parts).reduce((sum, part) => sum + part.pairs, 0)
      expect(written).toBe(ledger.written)
      if ('repeat' in input) expect(rows).toBeGreaterThan(written)
      else expect(rows).toBe(written)
    }
    expect((await preview({ ...balanced, repeat: true })).ledger.written).toBeGreaterThan(
      (await preview(balanced)).ledger.written,
    )
  })

  it('balances sizes with the signs', async () => {
    const { profile, warnings } = await preview({ ...balanced, alsoSizes: true })
    const sizes = profile.find(({ factor }) => factor === 'length')?.sizes
    expect(sizes?.target).toBe(sizes?.people)
    expect(Math.abs((sizes?.expected ?? 9) - (sizes?.target ?? 0))).toBeLessThanOrEqual(0.01 + 1e-9)
    expect(warnings.filter(({ kind }) => kind === 'unreachable')).toEqual([])
  })

  it('takes the filter of a list of pairs along, and slices', async () => {
    const pairs = { ...ALL_PAIRS, factor: 'length', model: 'r1', group: 'model-only', sort: 'order' }
    const { ledger, profile } = await preview({ source: balanced.source, filters: { pairs } })
    expect(ledger.written).toBeGreaterThan(100)
    expect(profile.find(({ factor }) => factor === 'length')?.before.value).toBe(1)
    const slices = [{ column: 'topic', value: 'art' }]
    const art = await preview({ ...balanced, filters: { slices } })
    expect(art.ledger.written + art.ledger.balancedAway).toBeLessThanOrEqual(ROWS / 3)
    expect(scoreOf(art)?.people.n).toBeLessThanOrEqual(ROWS / 3)
  })

  it('says what to know before training', async () => {
    const kinds = async (input: object) => (await preview(input)).warnings.map(({ kind }) => kind)
    expect(await kinds({ balance: [{ factor: 'length' }] })).toContain('people')
    expect(await kinds({ ...balanced, balance: [{ factor: 'length', target: -0.95 }] })).toEqual(
      expect.arrayContaining(['effective']),
    )
    expect(await kinds({ ...balanced, filters: { slices: [{ column: 'topic', value: 'none' }] } })).toContain(
      'unreachable',
    )
  })

  it('refuses before the first byte what cannot be written', async () => {
    const refusal = (input: object, part: TrainingDownload = 'all') => bytesOf(id, recipeOf(input), part)
    await expect(refusal({ ...balanced, balance: [{ factor: 'length', target: 1 }] })).rejects.toThrow('length')
    await expect(refusal({ balance: [{ factor: 'nonsense' }] })).rejects.toThrow('nonsense')
    await expect(refusal({ source: { kind: 'rater', rater: 'r0' } })).rejects.toThrow('r0')
    await expect(refusal({ source: { kind: 'own', rater: 'r1' } })).rejects.toThrow('No pair is left')
    await expect(refusal({ format: 'nonsense' })).rejects.toThrow('nonsense')
    await expect(refusal(WHOLE, 'test')).rejects.toThrow('test')
  })
})
