import { statSync } from 'node:fs'
import { DEFAULT_LIMITS } from '@/lib/files/readers/read-bytes'
import { type OpenedUpload, openUpload } from '@/lib/files/readers/read-upload'
import { type ImportOptions, NO_OPTIONS } from '@/lib/ingest/assembly/import-options'
import type { FileSample } from '@/lib/ingest/format'
import { describeMapping } from '@/lib/ingest/mapping/describe-mapping'
import { type Doubt, describeDoubt } from '@/lib/ingest/mapping/doubt'
import { type Guess, guessMapping } from '@/lib/ingest/mapping/guess-mapping'
import type { Mapping } from '@/lib/ingest/mapping/mapping'
import { describeProblem } from '@/lib/ingest/mapping/recognise'
import { Problem } from '../problem.mjs'
import { COMMAND } from './help'
import type { MappingCommand } from './parse-command'
import { uploadNames } from './shared-folder'

/** A file that no format knows, with what its columns seem to mean. */
export type UnknownFile = Pick<Guess, 'mapping' | 'reason' | 'doubts'> & { readonly path: string }

const SHOWN = 5

/** At most five lines, and how many more there are. */
export function firstLines(lines: readonly string[]): string {
  const more = lines.length - SHOWN
  return [...lines.slice(0, SHOWN), ...(more > 0 ? [`… and ${more} more.`] : [])].join('\n')
}

/** What the first of the unknown files seems to hold, in whichever verb: what was saved in the browser is not asked. */
export function guessOf([sample, ...others]: readonly FileSample[]): (UnknownFile & Guess) | null {
  return sample === undefined ? null : { path: sample.path, ...guessMapping(sample, others) }
}

const sayDoubts = (doubts: readonly Doubt[]): void => {
  for (const doubt of doubts) console.error(`In doubt: ${describeDoubt(doubt)}`)
}

/** What files on the disk hold, looked at as an import would, under the names that an upload would give them. */
export function openFiles(paths: readonly string[], options: Partial<ImportOptions> = {}): Promise<OpenedUpload> {
  const names = uploadNames(paths)
  const files = paths.map((file, at) => ({ path: file, name: names[at] ?? file, bytes: statSync(file).size }))
  return openUpload(files, DEFAULT_LIMITS, { ...NO_OPTIONS, ...options, hasTexts: false })
}

/** A file name as a shell takes it for one word. */
const asWord = (name: string): string => (/^[\w./-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`)

/**
 * The mapping that an unknown file leaves no doubt about but usual ones, which is said; else a refusal with the doubts and
 * the command that comes next.
 */
export function takeGuess(
  { path: name, mapping, reason, doubts }: UnknownFile,
  problems: readonly string[],
  command: { readonly verb: string; readonly files: readonly string[] },
  exitCode = 1,
): Mapping {
  if (mapping !== null && doubts.every(({ isUsual }) => isUsual)) {
    console.error(`${name} is of no known format and is read by its columns: ${describeMapping(mapping)}`)
    sayDoubts(doubts)
    return mapping
  }
  const files = command.files.map(asWord).join(' ')
  const next = `${COMMAND} mapping ${files} > mapping.json`
  const then = `${COMMAND} ${command.verb} ${files} --mapping mapping.json`
  const said =
    mapping === null
      ? `What its columns mean cannot be guessed. ${reason ?? ''}\nSay it in the browser (npm start, “Upload preferences”), which gives the mapping to download, and use that:\n  ${then}`
      : `What its columns mean can only be guessed: ${describeMapping(mapping)}\n${firstLines(doubts.map(describeDoubt))}\nWrite the guess to a file, correct it, and use it:\n  ${next}\n  ${then}`
  throw new Problem(`${firstLines(problems)}\n${said}`, exitCode)
}

/** Prints what the columns of a file seem to mean as JSON; what is in doubt goes beside it. */
export async function printMapping({ files, sheet }: MappingCommand): Promise<number> {
  const sheets = sheet === null ? {} : Object.fromEntries(uploadNames(files).map((name) => [name, sheet]))
  const opened = await openFiles(files, { sheets })
  if (opened.ok) {
    await opened.upload.close()
    console.error(`These files are known as ${opened.upload.plan.format.label}: they are read without a mapping.`)
  }
  const samples = opened.ok ? opened.samples : opened.unknown
  const [sample] = samples
  const guess = guessOf(samples)
  if (!sample || !guess) throw new Problem(firstLines(opened.ok ? [] : opened.problems.map(describeProblem)))
  const { mapping, reason, doubts } = guess
  if (mapping === null)
    throw new Problem(
      `${sample.path}: what its columns mean cannot be guessed. ${reason ?? ''}\nIts columns: ${sample.fields.join(', ')}.`,
    )
  console.log(JSON.stringify(mapping, null, 2))
  console.error(`${sample.path} is taken for this: ${describeMapping(mapping)}`)
  sayDoubts(doubts)
  for (const { words } of guess.alternatives) console.error(`Or: ${words}`)
  return 0
}
