import type { Reading, Rejection } from '@/lib/ingest/record'
import type { Assembler } from './assemble'
import type { Addition } from './assembly'
import type { LedgerBook } from './ledger'
import { describeRule, type PairRule } from './pair-rule'

/** What one row of a file adds to the dataset, and all that was left out of it. */
export type Taken = { readonly additions: readonly Addition[]; readonly rejections: readonly Rejection[] }

/** Puts one row through assembler and ledger: the one way in for preview and import, so that both count alike. */
export function takeRow(
  row: { readonly file: string; readonly line: number; readonly reading: Reading; readonly isRest?: true },
  assembler: Assembler,
  ledger: LedgerBook,
): Taken {
  const { file, line, reading } = row
  const additions: Addition[] = []
  const rejections: Rejection[] = reading.rejections.length === 0 ? [] : [...reading.rejections]
  if (!row.isRest) ledger.countRow(file, reading.rejections)
  for (const record of reading.records) {
    const assembly = assembler.add(record, { file, line })
    ledger.countRecord(file, record, assembly)
    if (assembly.status === 'rejected') rejections.push(assembly.rejection)
    else {
      additions.push(assembly)
      if (assembly.rejections.length > 0) rejections.push(...assembly.rejections)
    }
  }
  return { additions, rejections }
}

/** After the last row: the pairs of rated responses, each counted like a row's. */
export function* takeDerived(rule: PairRule, assembler: Assembler, ledger: LedgerBook): Generator<Addition> {
  const words = describeRule(rule)
  for (const { addition, votes } of assembler.derive(rule)) {
    ledger.countDerived(words, votes, addition)
    yield addition
  }
}
