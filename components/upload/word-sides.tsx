import { Select } from '@/components/ui/field'
import type { ColumnProfile } from '@/lib/ingest/mapping/list-columns'
import type { LabelRule, Mapping } from '@/lib/ingest/mapping/mapping'

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
    <WordList
      id={id}
      words={words}
      sideOf={(word) => sideOf(rule, word)}
      sides={SIDES}
      onPut={(word, side) => put(word, side as Side)}
    />
  )
}

type WordListProps = {
  readonly id: string
  readonly words: readonly string[]
  readonly sides: readonly (readonly [string, string])[]
  readonly sideOf: (word: string) => string
  readonly onPut: (word: string, side: string) => void
}

/** Each value with what it stands for. */
function WordList({ id, words, sides, sideOf: sideIn, onPut }: WordListProps) {
  return (
    <ul className="grid gap-1" aria-label="What each value means">
      {words.map((word) => (
        <li key={word} className="flex flex-wrap items-center gap-2">
          <label htmlFor={`${id}-${word}`} className="min-w-24 break-all font-mono text-sm">
            {word}
          </label>
          <Select id={`${id}-${word}`} value={sideIn(word)} onChange={({ target }) => onPut(word, target.value)}>
            {sides.map(([side, name]) => (
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

type BestRule = Extract<LabelRule, { kind: 'best' }>
type BestWordsProps = {
  readonly id: string
  readonly rule: BestRule
  readonly column: ColumnProfile | undefined
  readonly responses: Mapping['responses']
  readonly onChange: (rule: BestRule) => void
}

/** Which of several responses each value of a column names. */
export function BestWords({ id, rule, column, responses, onChange }: BestWordsProps) {
  if (responses.kind !== 'columns') return null
  const words = [...new Set([...(column?.values ?? []), ...rule.words.flat(), ...rule.tie])]
  const placeOf = (word: string): string => {
    const at = rule.words.findIndex((each) => each.includes(word))
    return at === -1 ? (rule.tie.includes(word) ? 'tie' : 'missing') : String(at)
  }
  const sides = [
    ...responses.each.map(({ text, by }, at) => [String(at), by ?? (text || `response ${at + 1}`)] as const),
    ...SIDES.filter(([side]) => side === 'tie' || side === 'missing'),
  ]
  function put(word: string, side: string): void {
    const without = (each: readonly string[]) => each.filter((other) => other !== word)
    const named = responses.kind === 'columns' ? responses.each.map((_, at) => without(rule.words[at] ?? [])) : []
    onChange({
      ...rule,
      words: named.map((each, at) => (String(at) === side ? [...each, word] : each)),
      tie: side === 'tie' ? [...without(rule.tie), word] : without(rule.tie),
    })
  }
  if (words.length === 0)
    return <p className="text-muted text-sm">Choose the column that names the best response, or who wrote it.</p>
  return <WordList id={id} words={words} sideOf={placeOf} sides={sides} onPut={put} />
}
