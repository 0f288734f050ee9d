import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { trainingRecipeSchema } from '@/lib/improve/training/recipe'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'
import { type Figure, figure, medianOf } from './figure'
import { storeDataset } from './store-dataset'
import { createTexts } from './texts'

const LARGE = 1_000_000
const MIDDLE = 100_000
const FACTORS = 22

/** Pairs of the same text would be in no file. */
const CONTENT = { text: createTexts(7), slices: () => ({}) }

const run = promisify(execFile)
type Written = {
  readonly milliseconds: number
  readonly selecting: number
  readonly megabytes: number
  readonly bytes: number
  readonly written: number
}

async function write(datasetId: number, recipe: object): Promise<Written> {
  const args = ['--import', 'tsx', 'scripts/bench/training-worker.ts', String(datasetId), JSON.stringify(recipe)]
  const { stdout } = await run(process.execPath, args)
  return JSON.parse(stdout)
}

/** A million pairs with 22 factors as training files: every pair, and a judge brought to people's scores. */
async function writeLarge(): Promise<readonly Figure[]> {
  const id = await storeDataset(LARGE, FACTORS, 2, CONTENT)
  const all = await write(id, { source: { kind: 'people', annotator: null } })
  const balance = ['f0', 'f1', 'f2'].map((factor) => ({ factor }))
  const balanced = await write(id, { source: { kind: 'rater', rater: 'r1' }, balance })
  return [all, balanced].flatMap((found, at) => {
    const name = at === 0 ? 'training-1m' : 'training-1m balanced'
    return [
      figure(
        `${name}, ${found.written} pairs`,
        found.milliseconds / 1000,
        's',
        found.selecting / 1000,
        '≤ 60 s',
        (s) => s <= 60,
      ),
      figure(`${name}, memory above idle`, found.megabytes, 'MB', found.bytes / 2 ** 20, '< 300 MB', (mb) => mb < 300),
    ]
  })
}

/** How long what the page shows of other targets takes on 100,000 pairs, in its thread, once the pairs are sorted. */
async function moveTargets(): Promise<readonly Figure[]> {
  const id = await storeDataset(MIDDLE, FACTORS, 4, CONTENT)
  const figures: Figure[] = []
  for (const targets of [1, 3, FACTORS]) {
    let moved = 0
    const preview = () => {
      const target = (moved++ % 10) / 100
      const balance = Array.from({ length: targets }, (_, at) => ({ factor: `f${at}`, target }))
      const recipe = trainingRecipeSchema.parse({ source: { kind: 'rater', rater: 'r1' }, balance })
      return inProfileThread('loadTraining', id, recipe)
    }
    const milliseconds = await medianOf(9, preview)
    figures.push(figure(`training-targets ${targets}`, milliseconds, 'ms', null, '≤ 150 ms', (ms) => ms <= 150))
  }
  return figures
}

export const bench = (name: 'training-1m' | 'training-targets'): Promise<readonly Figure[]> =>
  name === 'training-1m' ? writeLarge() : moveTargets()
