import path from 'node:path'
import { isProduction } from '@/lib/env'

/** The file of a thread that stands in this folder, and Node's options for it. */
export function threadEntry(
  name: 'read-thread' | 'unpack-thread',
): readonly [file: string, options: readonly string[]] {
  const [file, ...options] = isProduction
    ? [`dist/${name}.mjs`, '--enable-source-maps']
    : [`lib/imports/reading/${name}.ts`, '--import', 'tsx']
  return [path.resolve(/* turbopackIgnore: true */ file), options]
}
