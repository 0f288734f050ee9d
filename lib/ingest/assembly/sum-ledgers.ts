import type { Ledger, RaterLedger, Tally } from './ledger'
import { raterName } from './registry'

const add = <Counts extends Tally>(one: Counts, other: Counts): Counts => ({
  ...one,
  read: one.read + other.read,
  imported: one.imported + other.imported,
  duplicates: one.duplicates + other.duplicates,
  rejected: one.rejected + other.rejected,
  missing: one.missing + other.missing,
})

/** The ledgers of several imports as one: files one after another, the votes of each rater together. */
export function sumLedgers(ledgers: readonly Ledger[]): Ledger {
  const raters = new Map<string, RaterLedger>()
  for (const rater of ledgers.flatMap((ledger) => ledger.raters)) {
    const found = raters.get(raterName(rater))
    raters.set(raterName(rater), found ? { ...add(found, rater), ties: found.ties + rater.ties } : rater)
  }
  const derived = ledgers.flatMap((ledger) => ledger.derived ?? [])
  const rules = new Set(derived.map(({ rule }) => rule))
  return {
    files: ledgers.flatMap((ledger) => ledger.files),
    raters: [...raters.values()],
    leftOut: ledgers.flatMap((ledger) => ledger.leftOut ?? []),
    ...(derived.length > 0 && {
      derived: { rule: [...rules].join('; '), pairs: derived.reduce((sum, { pairs }) => sum + pairs, 0) },
    }),
  }
}
