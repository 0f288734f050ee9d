import type { Estimate } from '@/lib/statistics/estimate'
import { type Bounded, isBounded } from '@/lib/statistics/estimate'
import type { FindingPart } from '@/lib/words/finding-words'
import { bounds } from '@/lib/words/finding-words'
import { formatGap, formatScore } from '@/lib/words/format'
import type { RaterSetting } from '@/lib/words/rater'
import type { ComparedFactor } from './comparison-factors'

/** One model of one dataset, in one setting, with how alike its profile is to people's. */
export type ComparedEntry = {
  readonly dataset: string
  readonly model: string
  readonly setting: RaterSetting | null
  readonly common: number
  readonly similarity: Estimate
  /** Alignment when it judges minus when it writes, where the model did both. */
  readonly settingGap: Estimate | null
}

type Known = ComparedEntry & { readonly similarity: Bounded }

const isKnown = (entry: ComparedEntry): entry is Known => isBounded(entry.similarity)

const named = ({ model, setting }: ComparedEntry): string => (setting === 'generation' ? `${model}, writing,` : model)
const numberOf = ({ similarity, common }: Known, symbol: string): string =>
  ` ${symbol} ${formatScore(similarity.value)}${bounds(similarity)} over ${common} factors`

/** Two that can be told apart: the outermost by value if these can, else those whose intervals are farthest apart. */
function apart(known: readonly [Known, ...Known[]]): readonly [Known, Known] | null {
  const by = (key: keyof Bounded, sign: 1 | -1) =>
    known.reduce((best, each) => (sign * each.similarity[key] > sign * best.similarity[key] ? each : best))
  const pairs = [
    [by('value', 1), by('value', -1)],
    [by('low', 1), by('high', -1)],
  ] as const
  return pairs.find(([near, far]) => near.similarity.low > far.similarity.high) ?? null
}

/**
 * What several datasets together say about how close models come to people, in a sentence: the closest and the farthest where
 * their intervals do not meet, else that none can be told from another. Data for a view: pieces of text, no markup.
 *
 * `symbol` names the similarity, e.g. “τb”. Entries without a similarity or an interval are passed over.
 *
 * @example comparisonFinding([], 'τb')[0]?.text // 'No model has three factors in common with people …'
 */
export function comparisonFinding(entries: readonly ComparedEntry[], symbol: string): readonly FindingPart[] {
  const [first, ...others] = entries.filter(isKnown).sort((x, y) => y.similarity.value - x.similarity.value)
  if (!first) return [{ text: 'No model has three factors in common with people: there is no alignment to compare.' }]
  const last = others.at(-1)
  if (!last)
    return [
      { text: named(first), strong: true },
      { text: ' is the only one to compare with people:' },
      { text: `${numberOf(first, symbol)}, ${first.dataset}.`, muted: true },
    ]
  const told = apart([first, ...others])
  if (!told)
    return [
      { text: 'No model can be told closer to people than another', strong: true },
      { text: `: the intervals of all ${others.length + 1} alignments meet.` },
      {
        text: ` Highest ${named(first)}${numberOf(first, symbol)} (${first.dataset}); lowest ${named(last)}${numberOf(last, symbol)} (${last.dataset}).`,
        muted: true,
      },
    ]
  const [near, far] = told
  const isFirst = near === first
  const peers = others.filter((each) => each !== near && each.similarity.high >= near.similarity.low).length
  return [
    { text: named(near), strong: true },
    { text: isFirst ? ' comes closest to people:' : ' is closer to people:' },
    { text: `${numberOf(near, symbol)} (${near.dataset})`, muted: true },
    { text: isFirst && far === last ? '; farthest is ' : ' than ' },
    { text: named(far).replace(/,$/, ''), strong: true },
    { text: `:${numberOf(far, symbol)} (${far.dataset}).`, muted: true },
    ...(isFirst && peers > 0
      ? [{ text: ` ${peers === 1 ? 'One more' : `${peers} more`} cannot be told from the closest.` }]
      : []),
  ]
}

/** How many of them, and which way, where one factor parts most models from people. */
function patternOf(factors: readonly ComparedFactor[]): readonly FindingPart[] {
  const most = ({ more, less }: ComparedFactor) => Math.max(more, less)
  const [top] = [...factors].sort((x, y) => most(y) - most(x) || y.size - x.size)
  if (!top || top.tested === 0) return []
  if (most(top) === 0) return [{ text: 'On no factor is any gap distinguishable from 0 after correction.' }]
  const side = top.more >= top.less ? 'more' : 'less'
  const count = most(top)
  return [
    { text: 'Most often they part on ' },
    { text: top.label, strong: true },
    {
      text: `: ${count} of ${top.tested} ${count === 1 ? 'follows' : 'follow'} it significantly ${side} than people do${top.more > 0 && top.less > 0 ? `, ${Math.min(top.more, top.less)} ${side === 'more' ? 'less' : 'more'}` : ''}.`,
    },
  ]
}

/**
 * What stands under the first sentence: the factor on which most models part from people significantly, and whether models
 * that both judged and wrote are closer to people in one setting.
 *
 * @example comparisonDetails([], []) // []
 */
export function comparisonDetails(
  entries: readonly ComparedEntry[],
  factors: readonly ComparedFactor[],
): readonly FindingPart[] {
  const both = entries.flatMap(({ model, dataset, settingGap, setting }) =>
    settingGap && setting !== 'generation' && isBounded(settingGap) ? [{ model, dataset, gap: settingGap }] : [],
  )
  const pattern = patternOf(factors)
  if (both.length === 0) return pattern
  const sure = both.filter(({ gap }) => gap.low > 0 || gap.high < 0)
  const [top] = [...(sure.length > 0 ? sure : both)].sort((x, y) => Math.abs(y.gap.value) - Math.abs(x.gap.value))
  if (!top) return pattern
  const amount = `(judging − writing ${formatGap(top.gap.value)}${bounds(top.gap)}, ${top.dataset})`
  const closer = top.gap.value > 0 ? 'judges than when it writes' : 'writes than when it judges'
  const words =
    sure.length === 0
      ? ` Whether a model judges or writes makes no difference that could be told ${amount}.`
      : ` ${top.model} is closer to people when it ${closer} ${amount}.`
  return [...pattern, { text: words }]
}
