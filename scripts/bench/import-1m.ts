import { type Figure, figure } from './figure'
import { PAIRS } from './large-files'
import { largeImports } from './large-imports'

const LEAST = { csv: 0.7, parquet: 0.6 } as const

/**
 * A million pairs from CSV and from Parquet through the product's job. `import-1m`: against a bare COPY of the same texts;
 * `memory`: the most memory a worker takes, and how the list of datasets answers meanwhile.
 */
export async function bench(name: 'import-1m' | 'memory'): Promise<readonly Figure[]> {
  const { copying, imports } = await largeImports()
  if (name === 'memory')
    return imports.flatMap(({ kind, megabytes, textBytes, list95 }) => [
      figure(`memory ${kind}`, megabytes, 'MB', textBytes / 1e6, '< 700 MB', (value) => value < 700),
      figure(`list meanwhile ${kind}`, list95, 'ms', null, '≤ 200 ms', (value) => value <= 200),
    ])
  return imports.map(({ kind, milliseconds, textBytes, pairs, leftBehind }) =>
    figure(
      `import-1m ${kind}`,
      textBytes / milliseconds / 1000,
      'MB/s',
      textBytes / copying / 1000,
      `≥ ${LEAST[kind]} of a bare COPY (copying / importing), complete, and nothing left by a killed run`,
      (_, ratio) => ratio >= LEAST[kind] && pairs === PAIRS && !leftBehind,
    ),
  )
}
