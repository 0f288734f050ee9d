import { statSync } from 'node:fs'
import path from 'node:path'
import { FileError } from '@/lib/files/file-error'
import { openUpload } from '@/lib/files/readers/read-upload'
import { PAIR_RULE } from '@/lib/ingest/assembly/pair-rule'
import { loadFitsTokens } from '@/lib/ingest/lint/count-tokens'
import type { LintFinding, LintReport } from '@/lib/ingest/lint/finding'
import { createLint } from '@/lib/ingest/lint/lint'
import { describeProblem } from '@/lib/ingest/mapping/recognise'
import { countOf } from '@/lib/words/format'
import { writeNumber } from '@/lib/words/lint-number'
import { LINT_WORDS, SEVERITY_WORDS } from '@/lib/words/lint-words'
import { Problem } from '../problem.mjs'
import type { LintCommand } from './parse-command'
import { sharedFolder } from './shared-folder'

const FAILED = 1
const UNREADABLE = 2

/** Lints files without a database and prints what was found; 1 when a finding is one to fail on. */
export async function lintFiles({ files, failOn, maxTokens, json }: LintCommand): Promise<number> {
  const report = await read(files, maxTokens).catch((error: unknown) => {
    throw error instanceof FileError ? new Problem(error.message, UNREADABLE) : error
  })
  const failing = report.findings.filter((finding) => fails(finding, failOn))
  if (json) console.log(JSON.stringify({ ...report, failing: failing.map(({ id }) => id) }))
  else print(report, failing)
  return failing.length > 0 ? FAILED : 0
}

async function read(paths: readonly string[], maxTokens: number): Promise<LintReport> {
  const folder = sharedFolder(paths)
  const files = paths.map((file) => ({ path: file, name: path.relative(folder, file), bytes: statSync(file).size }))
  const opened = await openUpload(files)
  if (!opened.ok) throw new Problem(opened.problems.map(describeProblem).join('\n'), UNREADABLE)
  const lint = createLint({ fits: await loadFitsTokens(), maxTokens })
  for await (const rows of opened.upload.read()) for (const row of rows) lint.take(row)
  for (const _ of lint.derive(PAIR_RULE));
  return lint.end()
}

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
