import { z } from 'zod'
import type { Problem, RecognisedFile } from '@/lib/ingest/mapping/recognise'
import type { RaterKey, Rejection, SourceRecord, Vote } from '@/lib/ingest/record'
import type { Addition, Assembly, VoteOutcome } from './assembly'
import { createRaterMap } from './rater-map'

const whole = z.int().nonnegative()
/** What became of every record: `read` is always the sum of the other four. */
const tally = {
  read: whole,
  imported: whole,
  duplicates: whole,
  rejected: whole,
  /** Without a readable label. */
  missing: whole,
}
const tallySchema = z.object(tally).readonly()
export type Tally = z.infer<typeof tallySchema>

const fileSchema = z
  .object({
    ...tally,
    file: z.string(),
    format: z.string(),
    role: z.enum(['pairs', 'verdicts']),
    /** Rows of the file; one row may hold several records. A row that holds none that can be read counts as one. */
    rows: whole,
    /** Single cells left out of records that were taken over. */
    values: whole,
    /** What had to be decided to read it; absent where nothing had to be. */
    notes: z.array(z.string()).readonly().exactOptional(),
  })
  .readonly()
export type FileLedger = z.infer<typeof fileSchema>

/** Counts votes; `ties` are part of `imported`. */
const raterSchema = z
  .object({
    ...tally,
    name: z.string(),
    kind: z.enum(['human', 'model']),
    setting: z.enum(['discrimination', 'generation']).nullable(),
    ties: whole,
  })
  .readonly()
export type RaterLedger = z.infer<typeof raterSchema>

/** A ledger as an import stores it; one that has not ended has none yet, and is read as empty. */
export const ledgerSchema = z
  .object({
    files: z.array(fileSchema).readonly().default([]),
    raters: z.array(raterSchema).readonly().default([]),
    /** Pairs made of rated responses, and by which rule; absent where no response was rated. */
    derived: z.object({ rule: z.string(), pairs: whole }).readonly().exactOptional(),
    /** Files that were sent along and not read. */
    leftOut: z
      .array(z.object({ file: z.string(), reason: z.string() }).readonly())
      .readonly()
      .exactOptional(),
  })
  .readonly()
export type Ledger = z.infer<typeof ledgerSchema>
type DerivedLedger = NonNullable<Ledger['derived']>

export type LedgerFile = Pick<FileLedger, 'file' | 'format' | 'role' | 'notes'>

export type LedgerBook = {
  /** Once for every row of a file, with what its format rejected in it. */
  countRow(file: string, rejections: readonly Rejection[]): void
  /** Once for every record of the row, with what the assembler made of it. */
  countRecord(file: string, record: SourceRecord, assembly: Assembly): void
  /** Once for every derived pair: its votes are counted like those of a file. */
  countDerived(rule: string, votes: readonly Vote[], addition: Addition): void
  current(): Ledger
}

type Counts = { -readonly [Key in keyof Tally]: Tally[Key] }
const NOTHING: Counts = { read: 0, imported: 0, duplicates: 0, rejected: 0, missing: 0 }
const FIELD = { imported: 'imported', duplicate: 'duplicates', rejected: 'rejected', missing: 'missing' } as const

function count(counts: Counts, outcome: keyof typeof FIELD): void {
  counts.read++
  counts[FIELD[outcome]]++
}

/** Accounts for every row, record and vote of an upload, per file and per rater. */
export function createLedger(files: readonly LedgerFile[], leftOut: NonNullable<Ledger['leftOut']> = []): LedgerBook {
  const books = new Map(files.map((each) => [each.file, { ...each, ...NOTHING, rows: 0, values: 0 }]))
  const raters: (RaterKey & Counts & { ties: number })[] = []
  const byRater = createRaterMap<(typeof raters)[number]>()
  let derived: DerivedLedger | null = null

  function bookOf(file: string) {
    const book = books.get(file)
    if (book === undefined) throw new Error(`The ledger has no file ${file}.`)
    return book
  }
  function raterOf(rater: RaterKey) {
    const known = byRater.get(rater)
    if (known) return known
    const { name, kind, setting } = rater
    const found = { name, kind, setting, ...NOTHING, ties: 0 }
    raters.push(found)
    byRater.set(rater, found)
    return found
  }
  /** `outcomes`: one for each vote, or one for all of them. */
  function countVotes(votes: readonly Vote[], outcomes: readonly VoteOutcome[] | 'rejected'): void {
    let index = 0
    for (const vote of votes) {
      const outcome = outcomes === 'rejected' ? outcomes : (outcomes[index] ?? 'missing')
      index++
      const rater = raterOf(vote.rater)
      count(rater, outcome)
      if (outcome === 'imported' && vote.choice === 0) rater.ties++
    }
  }

  return {
    countRow(file, rejections) {
      const book = bookOf(file)
      book.rows++
      for (const { scope } of rejections) {
        if (scope === 'row') count(book, 'rejected')
        else book.values++
      }
    },
    countRecord(file, record, assembly) {
      const book = bookOf(file)
      count(book, assembly.status)
      if (assembly.status !== 'rejected') book.values += assembly.rejections.length
      // Ratings become votes once pairs are made of them.
      if (record.kind === 'rated') return
      countVotes(record.votes, assembly.status === 'rejected' ? 'rejected' : assembly.outcomes)
    },
    countDerived(rule, votes, { pair, outcomes, rejections }) {
      for (const { file } of rejections) bookOf(file).values++
      derived = { rule, pairs: (derived?.pairs ?? 0) + (pair === null ? 0 : 1) }
      countVotes(votes, outcomes)
    },
    current: () => ({
      files: [...books.values()],
      raters: [...raters],
      ...(derived && { derived }),
      ...(leftOut.length > 0 && { leftOut }),
    }),
  }
}

type UploadContents = {
  readonly files: readonly (Pick<RecognisedFile, 'path' | 'format' | 'role'> & { readonly notes: readonly string[] })[]
  readonly leftOut: readonly Problem[]
}

/** The ledger of an upload: one page for each file that is read, and a note for each that is not. */
export function openLedger({ files, leftOut }: UploadContents): LedgerBook {
  return createLedger(
    files.map(({ path, format, role, notes }) => ({
      ...{ file: path, format: format.label, role },
      ...(notes.length > 0 && { notes }),
    })),
    leftOut.map(({ file, reason }) => ({ file: file ?? '', reason })),
  )
}
