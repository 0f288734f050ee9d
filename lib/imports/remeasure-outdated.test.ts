import { expect, test, vi } from 'vitest'
import { loadDataset } from '@/lib/datasets/load-dataset'
import { pool } from '@/lib/db/client'
import { getDataset } from '@/lib/db/dataset'
import { withDatabase } from '@/lib/db/test-database'
import { factorById } from '@/lib/factors/registry'
import { loadFactor } from '@/lib/profiles/load-factor'
import { loadPack } from '@/lib/profiles/load-pack'
import { loadProfile } from '@/lib/profiles/load-profile'
import { loadReproduction } from '@/lib/reports/load-reproduction'
import { loadJobs } from '@/lib/work/load-jobs'
import { remeasureOutdated } from './remeasure-outdated'
import { importFiles, runJobs } from './test-import'

withDatabase()

const CURRENT = factorById('length')?.version ?? 0
const rows = ['prompt,response_a,response_b,human.Ann', 'Q,one,two words,a', 'R,three,three more words,b']

const lengthsOf = async (id: number) =>
  (await loadPack(id))?.input.factors.find((factor) => factor.id === 'length')?.values
const measureJob = async (id: number) => (await loadJobs(id)).find(({ kind }) => kind === 'measure')

/** A dataset as an older version of the program left it: every length was 7, and its profile is kept. */
async function outdated(): Promise<number> {
  const id = await importFiles([{ name: 'own.csv', bytes: rows.join('\n') }])
  await runJobs(id, ['profile'])
  await pool().query(
    `insert into factor select dataset_id, key, version - 1, origin, label, position from factor
     where dataset_id = ${id} and key = 'length';
     update measurement set version = version - 1 where dataset_id = ${id} and factor_key = 'length';
     delete from factor where dataset_id = ${id} and key = 'length' and version = ${CURRENT}`,
  )
  const sevens = Buffer.from(new Float32Array(4).fill(7).buffer)
  await pool().query(`update measurement set "values" = $2 where dataset_id = $1 and factor_key = 'length'`, [
    id,
    sevens,
  ])
  await pool().query('update dataset set version = version + 1 where id = $1', [id])
  return id
}

test('a dataset of an older version is measured anew; until then its numbers stay, and it says so', async () => {
  const id = await outdated()
  expect(await measureJob(id)).toMatchObject({ status: 'done' })
  await remeasureOutdated()
  expect(await loadDataset(id)).toMatchObject({
    newerVersion: CURRENT,
    jobs: [{ kind: 'measure', status: 'queued' }],
  })
  expect([...((await lengthsOf(id)) ?? [])]).toEqual([7, 7, 7, 7])
  const before = await loadProfile(id)
  expect((await loadFactor(id, 'length', null))?.factor.version).toBe(CURRENT - 1)

  await runJobs(id, ['measure'])
  expect([...((await lengthsOf(id)) ?? [])]).toEqual([1, 2, 1, 3])
  expect(await loadDataset(id)).toMatchObject({ newerVersion: null })
  expect((await loadFactor(id, 'length', null))?.factor.version).toBe(CURRENT)
  const after = await loadProfile(id)
  expect(after?.scores.find(({ factor }) => factor === 'length')).not.toEqual(
    before?.scores.find(({ factor }) => factor === 'length'),
  )
  const left = await pool().query(`select version from measurement where dataset_id = $1 and factor_key = 'length'`, [
    id,
  ])
  expect(left.rows).toEqual([{ version: CURRENT }])

  await remeasureOutdated()
  expect(await measureJob(id)).toMatchObject({ status: 'done' })
})

test('a measuring that fails keeps the older version, says so, and is tried again by the next start', async () => {
  const id = await outdated()
  await remeasureOutdated()
  await pool().query(
    `create function refuse() returns trigger language plpgsql as $$ begin raise 'no room'; end $$;
     create trigger refuse before insert on response_language for each row execute function refuse();
     delete from response_language; update job set attempts = 4 where dataset_id = ${id} and kind = 'measure'`,
  )
  const log = vi.spyOn(console, 'error').mockReturnValue()
  await runJobs(id, ['measure'])
  expect(log).toHaveBeenCalledOnce()
  log.mockRestore()
  expect(await loadDataset(id)).toMatchObject({
    newerVersion: CURRENT,
    jobs: [{ kind: 'measure', status: 'failed', error: expect.stringMatching(/unexpectedly/) }],
  })
  expect([...((await lengthsOf(id)) ?? [])]).toEqual([7, 7, 7, 7])
  const profile = await loadProfile(id)
  const { version = 0 } = (await getDataset(id)) ?? {}
  const made = profile && (await loadReproduction(id, version, profile))
  expect(made?.factors.find((factor) => factor.id === 'length')?.version).toBe(CURRENT - 1)

  await pool().query('drop trigger refuse on response_language')
  await remeasureOutdated()
  await runJobs(id, ['measure'])
  expect([...((await lengthsOf(id)) ?? [])]).toEqual([1, 2, 1, 3])
})
