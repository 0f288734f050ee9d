import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { estimateRaters } from '@/lib/profile/estimate-panel'
import type { ProfileInput } from '@/lib/profile/profile'
import { makeStudy } from '@/lib/profile/study'
import { DEFAULT_SETTINGS } from '@/lib/profiles/load-profile'
import { type Figure, figure, medianOf } from './figure'
import { makeProfileInput } from './profile-input'

const PAIRS = 1_000_000
const FACTORS = 20
const RATERS = 4
const FASTER = 20

/** A Python that has pandas and scipy. */
function findPython(): string | null {
  const found = ['python3', '/usr/bin/python3'].find(
    (command) => spawnSync(command, ['-c', 'import pandas, scipy']).status === 0,
  )
  return found ?? null
}

/** The same columns as files that numpy reads. */
function writeColumns(folder: string, { a, b, factors, raters, prompt }: ProfileInput): void {
  for (const [name, side] of [['a.f32', a] as const, ['b.f32', b] as const]) {
    const column = new Float32Array(FACTORS * PAIRS)
    for (const [at, { values }] of factors.entries())
      for (let pair = 0; pair < PAIRS; pair++) column[at * PAIRS + pair] = values[side[pair] as number] as number
    writeFileSync(path.join(folder, name), new Uint8Array(column.buffer))
  }
  writeFileSync(
    path.join(folder, 'choices.i8'),
    Buffer.concat(raters.map(({ choices }) => Buffer.from(choices.buffer))),
  )
  const starts = Int32Array.from(
    Array.from(prompt.keys()).filter((pair) => pair === 0 || prompt[pair] !== prompt[pair - 1]),
  )
  writeFileSync(path.join(folder, 'starts.i32'), new Uint8Array(starts.buffer))
}

type Reference = { readonly seconds: number; readonly rows: Readonly<Record<string, readonly (readonly number[])[]>> }

/** All scores and gaps of 1,000,000 pairs × 20 factors × 4 raters with their intervals, against the same in pandas. */
export async function bench(): Promise<readonly Figure[]> {
  const python = findPython()
  const target = `≥ ${FASTER} × faster than pandas`
  if (!python)
    return [figure('versus-pandas', Number.NaN, 'ms', null, `${target} (no Python with pandas here)`, () => false)]
  const input = makeProfileInput(PAIRS, FACTORS, RATERS)
  const settings = { ...DEFAULT_SETTINGS, method: 'cluster-robust' as const, replicates: 1 }
  const folder = mkdtempSync(path.join(tmpdir(), 'versus-pandas-'))
  try {
    writeColumns(folder, input)
    const script = path.resolve('scripts/bench/versus_pandas.py')
    const output = execFileSync(python, [script, folder, String(FACTORS), String(RATERS)], { maxBuffer: 1e8 })
    const reference: Reference = JSON.parse(output.toString())
    const own = await medianOf(5, () => estimateRaters(makeStudy(input, settings)))
    compare(estimateRaters(makeStudy(input, settings)), reference)
    return [figure('versus-pandas', own, 'ms', 1000 * reference.seconds, target, (_, ratio) => 1 / ratio >= FASTER)]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Both tables must be the same one: values and bounds to nine digits. */
function compare(estimates: ReturnType<typeof estimateRaters>, { rows }: Reference): void {
  for (const [at, { scores, gaps }] of estimates.entries())
    for (const [name, own] of [[String(at), scores] as const, [`gap ${at}`, gaps] as const])
      for (const [factor, { value, low, high }] of own.entries())
        for (const [part, found] of [value, low, high].entries()) {
          const expected = rows[name]?.[part]?.[factor]
          if (expected === undefined || found === null || Math.abs(found - expected) > 1e-9)
            throw new Error(`pandas has another table: rater ${name}, factor ${factor}: ${found} and ${expected}`)
        }
}
