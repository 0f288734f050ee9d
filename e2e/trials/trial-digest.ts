import { createHash } from 'node:crypto'

type Stored = 'import' | 'measure' | 'run' | 'publish'
type Ask = (text: string, values: readonly unknown[]) => Promise<readonly object[]>

const TABLES: Readonly<Record<Stored, readonly string[]>> = {
  import: [
    'select index, external_id, text from prompt where dataset_id = $1',
    'select index, prompt_index, text from response where dataset_id = $1',
    'select index, a_index, b_index, external_id from pair where dataset_id = $1',
    `select p.pair_index, r.name, p.choice, p.raw from preference p join rater r on r.dataset_id = p.dataset_id
     and r.index = p.rater_index where p.dataset_id = $1 and r.kind = 'human'`,
    'select number, status, format, ledger, pairs from dataset_import where dataset_id = $1',
  ],
  measure: ['select factor_key, version, block, "values" from measurement where dataset_id = $1'],
  run: [
    `select c.stage, c.target, c.variant, c.state, a.value from run_call c join run r on r.id = c.run_id
     left join answer a on a.key = c.answer_key where r.dataset_id = $1`,
    `select p.pair_index, r.name, p.choice, p.shown, p.swapped from preference p join rater r
     on r.dataset_id = p.dataset_id and r.index = p.rater_index where p.dataset_id = $1 and r.kind = 'model'`,
    'select status, planned, done, cached, unreadable, failed, skipped from run where dataset_id = $1',
  ],
  publish: [
    `select v.number, v.title, v.payload->'profile' as profile from report_version v
     join report r on r.id = v.report_id where r.dataset_id = $1`,
  ],
}

/** Everything that counts of a dataset and what was made of it, in four numbers; no id and no time is in them. */
export async function digestOf(ask: Ask, datasetId: number): Promise<Readonly<Record<Stored, string>>> {
  async function sumOf(stored: Stored): Promise<string> {
    const hash = createHash('sha256')
    for (const query of TABLES[stored])
      hash.update(JSON.stringify(await ask(`select md5(t::text) as sum from (${query}) t order by 1`, [datasetId])))
    return hash.digest('hex')
  }
  return {
    import: await sumOf('import'),
    measure: await sumOf('measure'),
    run: await sumOf('run'),
    publish: await sumOf('publish'),
  }
}
