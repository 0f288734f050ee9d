import path from 'node:path'
import { isProduction } from '@/lib/env'

/**
 * What a thread runs, and Node's options for it: its source as written, and once it is built the file of that name, for which
 * `builtOptions` are.
 */
export function threadEntry(
  source: string,
  ...builtOptions: readonly string[]
): readonly [file: string, options: readonly string[]] {
  const [file, ...options] = isProduction
    ? [`dist/${path.basename(source, '.ts')}.mjs`, ...builtOptions]
    : [source, '--import', 'tsx']
  return [path.resolve(/* turbopackIgnore: true */ file), options]
}
