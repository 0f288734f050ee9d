import { FileError } from '@/lib/files/file-error'
import type { OpenedUpload } from '@/lib/files/readers/read-upload'
import { holdsVerdicts } from '@/lib/files/readers/upload-plan'
import { openLedger } from '@/lib/ingest/assembly/ledger'
import { PAIR_RULE } from '@/lib/ingest/assembly/pair-rule'
import { loadFitsTokens } from '@/lib/ingest/lint/count-tokens'
import type { LintFinding, LintReport } from '@/lib/ingest/lint/finding'
import { createLint } from '@/lib/ingest/lint/lint'
import { describeProblem } from '@/lib/ingest/mapping/recognise'
import { listRaterColumns } from '@/lib/ingest/rater-column'
import type { Reading } from '@/lib/ingest/record'
import { countOf } from '@/lib/words/format'
import { writeNumber } from '@/lib/words/lint/lint-number'
import { LINT_WORDS, SEVERITY_WORDS } from '@/lib/words/lint/lint-words'
import { Problem } from '../problem.mjs'
import { firstLines, guessOf, openFiles, takeGuess } from './guess-columns'
import type { LintCommand } from './parse-command'
import { checkPeople, checkRaterColumn, importOptions } from './reading-options'
import { uploadNames } from './shared-folder'
import { tellNotes } from './tell-understood'

const FAILED = 1
const UNREADABLE = 2

/** Lints files without a database and prints what was found; 1 when a finding is one to fail on. */
export async function lintFiles(command: LintCommand): Promise<number> {
  const { failOn, json } = command
  const report = await read(command).catch((error: unknown) => {
    throw error instanceof FileError ? new Problem(error.message, UNREADABLE) : error
  })
  const failing = report.findings.filter((finding) => fails(finding, failOn))
  if (json) console.log(JSON.stringify({ ...report, failing: failing.map(({ id }) => id) }))
  else print(report, failing)
  return failing.length > 0 ? FAILED : 0
}

async function read({ verb, files, maxTokens, reading }: LintCommand): Promise<LintReport> {
  const options = importOptions(reading, uploadNames(files))
  const first = await openFiles(files, options)
  const opened = first.ok || options.mapping ? first : await openByGuess(first)
  if (!opened.ok) throw new Problem(firstLines(opened.problems.map(describeProblem)), UNREADABLE)
  checkRaterColumn(options.mapping ? null : reading.raterColumn, opened.samples.flatMap(listRaterColumns), UNREADABLE)
  tellNotes(openLedger(opened.upload.plan).current())
  const raters = new Set<string>()
  const hasVerdicts = holdsVerdicts(opened.upload.plan)
  const lint = createLint({ fits: await loadFitsTokens(), maxTokens, hasVerdicts })
  for await (const rows of opened.upload.read())
    for (const row of rows) {
      lint.take({ ...row, mapping: options.mapping })
      if (reading.people.length > 0) for (const name of ratersOf(row.reading)) raters.add(name)
    }
  checkPeople(reading.people, [...raters], UNREADABLE)
  for (const _ of lint.derive(PAIR_RULE));
  return lint.end()

  async function openByGuess(unread: Extract<OpenedUpload, { readonly ok: false }>): Promise<OpenedUpload> {
    const guess = guessOf(unread.unknown)
    if (!guess) return unread
    options.mapping = takeGuess(guess, unread.problems.map(describeProblem), { verb, files }, UNREADABLE)
    return openFiles(files, options)
  }
}

const ratersOf = ({ records }: Reading): readonly string[] =>
  records.flatMap((record) => (record.kind === 'rated' ? record.ratings : record.votes).map(({ rater }) => rater.name))

/** A check that is named fails on whatever it found; a severity on what is as grave. */
const fails = ({ id, severity }: LintFinding, failOn: readonly string[]): boolean =>
  failOn.includes(severity) || (failOn.includes(id) && severity !== 'passed' && severity !== 'skipped')

function print(report: LintReport, failing: readonly LintFinding[]): void {
  const { rows, pairs, prompts, choices, unread, findings } = report
  const counts = [countOf(rows, 'row'), countOf(prompts, 'prompt'), countOf(pairs, 'pair'), countOf(choices, 'choice')]
  console.log(`${counts.join(', ')}${unread > 0 ? `; ${countOf(unread, 'row')} could not be read` : ''}.\n`)
  for (const { id, severity, words, remedy, numbers, examples } of findings) {
    console.log(`${SEVERITY_WORDS[severity].toUpperCase().padEnd(14)} ${LINT_WORDS[id].label} (${id})`)
    console.log(`  ${words}`)
    if (numbers.length > 1) for (const number of numbers) console.log(`    ${writeNumber(number)}`)
    if (remedy) console.log(`  → ${remedy}`)
    for (const { file, line, texts } of examples)
      console.log(`    ${file}:${line}  ${texts.map(({ name, text }) => `${name}: ${visible(text)}`).join(' | ')}`)
  }
  const names = failing.map(({ id }) => id).join(', ')
  console.log(failing.length > 0 ? `\nFailed: ${names}.` : '\nNothing to fail on.')
}

const CONTROL = /\p{Cc}|\p{Cf}/gu

/** A text of a file as a terminal may show it: no control character of it is obeyed. */
const visible = (text: string): string => text.replace(CONTROL, '\uFFFD')
