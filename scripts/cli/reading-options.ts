import { readFileSync } from 'node:fs'
import path from 'node:path'
import { prettifyError, ZodError } from 'zod'
import type { ImportOptions } from '@/lib/ingest/assembly/import-options'
import { type Mapping, mappingSchema } from '@/lib/ingest/mapping/mapping'
import { Problem } from '../problem.mjs'
import { listIn, type Options, textIn, type Values } from './option'

/** How files are to be read, where a person knows better than their names and fields. */
export type Reading = {
  readonly mapping: Mapping | null
  readonly people: readonly string[]
  readonly raterColumn: string | null
  readonly sheet: string | null
}

/** Files as they are. */
export const AS_THEY_ARE: Reading = { mapping: null, people: [], raterColumn: null, sheet: null }

export const READING_OPTIONS = {
  mapping: {
    type: 'string',
    value: 'FILE',
    text: 'what the columns mean, as the verb “mapping” and “Download as JSON” of the mapping screen write it',
    otherwise: 'the format is recognised; columns that leave no doubt are guessed',
  },
  people: {
    type: 'string',
    multiple: true,
    value: 'NAME,…',
    text: 'raters that are people, whatever the files say',
    otherwise: 'as the files say',
  },
  'rater-column': {
    type: 'string',
    value: 'COLUMN',
    text: 'the column that says whose label a row holds; an empty name for none',
    otherwise: 'annotator, worker_id, user … where there is one',
  },
  sheet: {
    type: 'string',
    value: 'NAME',
    text: 'which sheet of a workbook is read',
    otherwise: 'the first that has rows',
  },
} as const satisfies Options

function readMapping(name: string, folder: string): Mapping {
  const file = path.resolve(folder, name)
  try {
    return mappingSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    if (error instanceof ZodError) throw new Problem(`${file} is no mapping of columns.\n${prettifyError(error)}`)
    if (error instanceof SyntaxError) throw new Problem(`${file} is no mapping of columns: it is no JSON.`)
    throw new Problem(`There is no file ${file} that can be read.`)
  }
}

export function readingOf(values: Values, folder: string): Reading {
  const mapping = textIn(values, 'mapping')
  return {
    mapping: mapping === undefined ? null : readMapping(mapping, folder),
    people: listIn(values, 'people')
      .flatMap((names) => names.split(','))
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    raterColumn: textIn(values, 'rater-column') ?? null,
    sheet: textIn(values, 'sheet') ?? null,
  }
}

/** The same as an import keeps it. `files`: as their upload names them. */
export const importOptions = (
  { mapping, people, raterColumn, sheet }: Reading,
  files: readonly string[],
): Pick<ImportOptions, 'mapping' | 'people' | 'raterColumn' | 'sheets'> => ({
  ...{ mapping, people: [...people], raterColumn },
  sheets: sheet === null ? {} : Object.fromEntries(files.map((file) => [file, sheet])),
})

const SHOWN = 20

function listed(names: readonly string[]): string {
  const more = names.length - SHOWN
  return names.length === 0 ? 'none' : `${names.slice(0, SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** A column that is not there, or holds no names, says nothing of whose labels a file has. `null`: no column could. */
export function checkRaterColumn(asked: string | null, columns: readonly string[] | null, exitCode = 1): void {
  if (asked === null || asked === '' || columns?.includes(asked)) return
  if (columns === null)
    throw new Problem(`--rater-column ${asked}: these files say themselves whose labels they hold.`, exitCode)
  throw new Problem(
    `--rater-column: no column of these files is called ${asked} and holds names; those that could: ${listed(columns)}.`,
    exitCode,
  )
}

/** Names that no rater has are a slip of whoever wrote them. */
export function checkPeople(people: readonly string[], raters: readonly string[], exitCode = 1): void {
  const unknown = people.find((name) => !raters.includes(name))
  if (unknown === undefined) return
  throw new Problem(`--people: no rater of these files is called ${unknown}; there are: ${listed(raters)}.`, exitCode)
}
