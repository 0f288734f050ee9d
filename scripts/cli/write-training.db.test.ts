import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { GET } from '@/app/api/datasets/[datasetId]/training/route'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { DEFAULT_RECIPE } from '@/lib/improve/training/recipe'
import { saveRecipe } from '@/lib/improvements/save-recipe'
import { retireProfileThreads } from '@/lib/profiles/profile-threads'
import { parseCommand } from './parse-command'
import { writeTraining } from './write-training'

withDatabase()

const folder = mkdtempSync(path.join(tmpdir(), 'proclivity-training-'))
let id = 0
beforeAll(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const rows = Array.from({ length: 300 }, (_, at) => {
    const [a, b] = at % 2 ? ['a much longer answer than that', 'short'] : ['short', 'a much longer answer than that']
    const longer = at % 2 ? 'a' : 'b'
    const shorter = at % 2 ? 'b' : 'a'
    return `p${at},Question number ${at}?,${a},${b},${at % 3 ? longer : shorter},${at % 8 ? longer : shorter}`
  })
  const bytes = ['pair_id,prompt,response_a,response_b,human.Ann,model.Judge X', ...rows].join('\n')
  id = await importFiles([{ name: 'own.csv', bytes }])
})
afterAll(async () => {
  retireProfileThreads()
  rmSync(folder, { recursive: true })
})

async function zipOf(...args: readonly string[]): Promise<Buffer> {
  const command = parseCommand(['training', String(id), ...args], folder)
  if (command.verb !== 'training') throw new Error('another command')
  const parts: Uint8Array[] = []
  await writeTraining(command, id, async (chunks) => {
    for await (const chunk of chunks) parts.push(chunk)
  })
  return Buffer.concat(parts)
}

async function fetched(query: string): Promise<Buffer> {
  const params = Promise.resolve({ datasetId: String(id) })
  const response = await GET(new Request(`http://x/api/datasets/${id}/training?${query}`), { params })
  expect(response.status).toBe(200)
  return Buffer.from(await response.arrayBuffer())
}

it('writes the bytes that the browser downloads', async () => {
  const query = 'source=rater%3Ar1&balance=length%3Dpeople&format=trl-preference&heldOut=10,3'
  const flags = ['--source', 'Judge X', '--balance', 'length=people', '--format', 'trl', '--held-out', '10,3']
  const zip = await zipOf(...flags)
  expect(zip.length).toBeGreaterThan(1000)
  expect(await fetched(query)).toEqual(zip)
  expect(await zipOf('--recipe', query)).toEqual(zip)

  expect((await zipOf(...flags, '-o', 'files')).length).toBe(0)
  const files = path.join(folder, 'files')
  expect(readdirSync(files).toSorted()).toEqual(['manifest.json', 'test.jsonl', 'train.jsonl', 'validation.jsonl'])
  for (const part of ['train', 'manifest'] as const)
    expect(await fetched(`${query}&part=${part}`)).toEqual(
      readFileSync(path.join(files, part === 'train' ? 'train.jsonl' : 'manifest.json')),
    )
  expect(await zipOf('--recipe', 'files/manifest.json')).toEqual(zip)
})

it('takes a recipe from a file or by its name, and changes what is said beside it', async () => {
  const recipe = { ...DEFAULT_RECIPE, source: { kind: 'rater', rater: 'r1' } as const, repeat: true }
  await saveRecipe({ datasetId: id, name: 'mine', recipe })
  writeFileSync(path.join(folder, 'recipe.json'), JSON.stringify(recipe))
  const zip = await zipOf('--recipe', 'mine')
  expect(await zipOf('--recipe', 'recipe.json')).toEqual(zip)
  expect(await fetched('source=rater%3Ar1&repeat=1')).toEqual(zip)
  const seeded = await zipOf('--recipe', 'mine', '--seed', '9', '--balance', 'length=0.1')
  expect(seeded).toEqual(await fetched('source=rater%3Ar1&repeat=1&seed=9&balance=length%3D0.1'))
})

it('says what is wrong with what it was asked for', async () => {
  await expect(zipOf('--recipe', 'nobody')).rejects.toThrow('no saved recipe nobody (mine)')
  await expect(zipOf('--source', 'nobody')).rejects.toThrow('Ann, Judge X')
  await expect(zipOf('--seed', 'x')).rejects.toThrow('no recipe')
  await expect(zipOf('--format', 'x')).rejects.toThrow('trl-preference')
})

it('answers an address that cannot be meant with what is wrong, before any file begins', async () => {
  const ask = async (query: string, dataset = id) => {
    const params = Promise.resolve({ datasetId: String(dataset) })
    const response = await GET(new Request(`http://x/api/datasets/${dataset}/training?${query}`), { params })
    return [response.status, (await response.json()).error]
  }
  expect(await ask('split=1,2,3')).toEqual([400, expect.stringContaining('add up')])
  expect(await ask('part=everything')).toEqual([400, expect.any(String)])
  expect(await ask('balance=length%3D1')).toEqual([400, expect.stringContaining('length')])
  expect(await ask('', 4711)).toEqual([404, expect.any(String)])
})
