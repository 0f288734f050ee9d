import { expect, it } from 'vitest'
import { annotatedPairs } from '@/lib/ingest/formats/platforms/annotated-pairs'
import { placeOf } from './json-layout'
import { readPlan, storedPlan, type UploadPlan } from './upload-plan'

const document = { metadata: { annotators: { longest_name: {}, z: {}, a: {} }, version: '2.0' } }
const plan: UploadPlan = {
  format: annotatedPairs,
  task: 'helpful',
  files: [
    {
      path: 'folder/pairs.json',
      format: annotatedPairs,
      role: 'pairs',
      shape: {
        container: 'json-object',
        packing: 'gzip',
        encoding: 'utf-8',
        mark: 3,
        table: null,
        object: {
          layout: { rows: 'places', isHub: false, places: [placeOf('list', ['comparisons'])] },
          document,
          aside: [],
        },
        notes: ['Read so.'],
        leftOut: [],
      },
      notes: ['Read so.', 'And so.'],
      raterColumn: 'annotator',
      mayLackLabels: false,
    },
  ],
  leftOut: [{ file: 'README.md', line: null, column: null, reason: 'It is no data.', remedy: 'Leave it out.' }],
}
const stored = (): unknown => JSON.parse(JSON.stringify(storedPlan(plan, 'these files')))

it('is read back as it was made, a document’s members in their order', () => {
  const read = readPlan(stored(), 'these files', null)
  expect(read).toEqual(plan)
  expect(JSON.stringify(read?.files[0]?.shape.object?.document)).toBe(JSON.stringify(document))
})

it('is void for other files, for a format that is gone, and for what is no plan', () => {
  expect(readPlan(stored(), 'other files', null)).toBeNull()
  expect(readPlan({ ...Object(stored()), format: 'gone' }, 'these files', null)).toBeNull()
  expect(readPlan({ ...Object(stored()), format: 'mapped' }, 'these files', null)).toBeNull()
  expect(readPlan(null, 'these files', null)).toBeNull()
})

it('is not kept where JSONB could not hold it, or would grow without end', () => {
  const about = (name: string): UploadPlan => ({ ...plan, files: plan.files.map((file) => ({ ...file, path: name })) })
  for (const name of ['nul \0.json', 'half \uD800.json', 'x'.repeat(4_000_001)])
    expect(storedPlan(about(name), 'these files')).toBeNull()
})
