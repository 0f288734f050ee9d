import { Select } from '@/components/ui/field'
import type { ColumnProfile } from '@/lib/ingest/mapping/list-columns'
import type { LabelRule } from '@/lib/ingest/mapping/mapping'

type WordRule = Extract<LabelRule, { kind: 'words' }>
type Side = 'a' | 'b' | 'tie' | 'missing'

const SIDES: readonly (readonly [Side, string])[] = [
  ['a', 'first response'],
  ['b', 'second response'],
  ['tie', 'tie'],
  ['missing', 'no label (missing)'],
]

const sideOf = (rule: WordRule, word: string): Side =>
  (['a', 'b', 'tie'] as const).find((side) =>
    rule[side].some(
      (each) => each.toLowerCase() === word.toLowerCase() || (word.trim() !== '' && Number(each) === Number(word)),
    ),
  ) ?? 'missing'

type WordSidesProps = {
  readonly id: string
  readonly rule: WordRule
  readonly column: ColumnProfile | undefined
  readonly onChange: (rule: WordRule) => void
}

/** Which response each value of a label column stands for. */
export function WordSides({ id, rule, column, onChange }: WordSidesProps) {
  const words = [...new Set([...(column?.values ?? []), ...rule.a, ...rule.b, ...rule.tie])]
  function put(word: string, to: Side): void {
    const without = (side: 'a' | 'b' | 'tie') =>
      rule[side].filter(
        (each) => each !== word && sideOf({ ...rule, a: [], b: [], tie: [], [side]: [each] }, word) === 'missing',
      )
    const next = { ...rule, a: without('a'), b: without('b'), tie: without('tie') }
    onChange(to === 'missing' ? next : { ...next, [to]: [...next[to], word] })
  }
  if (words.length === 0)
    return <p className="text-muted text-sm">The sampled rows hold too many different values for a label.</p>
  return (
    <ul className="grid gap-1" aria-label="What each value means">
      {words.map((word) => (
        <li key={word} className="flex flex-wrap items-center gap-2">
          <label htmlFor={`${id}-${word}`} className="min-w-24 break-all font-mono text-sm">
            {word}
          </label>
          <Select
            id={`${id}-${word}`}
            value={sideOf(rule, word)}
            onChange={({ target }) => put(word, target.value as Side)}
          >
            {SIDES.map(([side, name]) => (
              <option key={side} value={side}>
                {name}
              </option>
            ))}
          </Select>
        </li>
      ))}
    </ul>
  )
}
