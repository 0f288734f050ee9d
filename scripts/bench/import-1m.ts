import { type Figure, figure } from './figure'
import { PAIRS } from './large-files'
import { largeImports } from './large-imports'

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
  return imports.map(({ kind, milliseconds, pairs, leftBehind }) =>
    figure(
      `import-1m ${kind}`,
      milliseconds / 1000,
      's',
      copying / 1000,
      'at most 2 × a bare COPY, complete, and nothing left by a killed run',
      (_, ratio) => ratio <= 2 && pairs === PAIRS && !leftBehind,
    ),
  )
}
