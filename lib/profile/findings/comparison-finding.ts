import type { Estimate } from '@/lib/statistics/estimate'
import { type Bounded, isBounded } from '@/lib/statistics/estimate'
import { simultaneous } from '@/lib/statistics/simultaneous'
import { factorInSentence } from '@/lib/words/factor-name'
import type { FindingPart } from '@/lib/words/finding-words'
import { bounds, gapBounds } from '@/lib/words/finding-words'
import { formatEstimate, formatGap } from '@/lib/words/format'
import type { RaterSetting } from '@/lib/words/rater'
import type { ComparedFactor } from './comparison-factors'

/** One model of one dataset, in one setting, with how alike its profile is to people's. */
export type ComparedEntry = {
  /** The same for those with the same people and factors: only these are set against each other. */
  readonly peers: string
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
  ` ${symbol} ${formatEstimate(similarity)}${bounds(similarity)} over ${common} factors`

type Group = readonly [Known, ...Known[]]
type Told = { readonly group: Group; readonly near: Known; readonly far: Known }

/** Two that can be told apart: the outermost by value if these can, else those whose intervals are farthest apart. */
function apart(group: Group, together: number): Told | null {
  const by = (key: keyof Bounded, sign: 1 | -1) =>
    group.reduce((best, each) => (sign * each.similarity[key] > sign * best.similarity[key] ? each : best))
  const pairs = [
    [by('value', 1), by('value', -1)],
    [by('low', 1), by('high', -1)],
  ] as const
  const told = pairs.find(([near, far]) => isAbove(near, far, together))
  return told ? { group, near: told[0], far: told[1] } : null
}

const isAbove = (near: Known, far: Known, together: number): boolean =>
  simultaneous(near.similarity, together).low > simultaneous(far.similarity, together).high

const distance = ({ near, far }: Told): number => near.similarity.value - far.similarity.value

/** Those with the same people and factors, the largest first. */
const groupsOf = (known: readonly Known[]): readonly Group[] =>
  Array.from(Map.groupBy(known, ({ peers }) => peers).values(), (group) =>
    group.sort((x, y) => y.similarity.value - x.similarity.value),
  ).flatMap(([first, ...others]): Group[] => (first ? [[first, ...others]] : []))

/**
 * What is said of how close models come to people, in a sentence: the closest and the farthest of one dataset where their
 * intervals do not meet, else that none can be told from another. Data for a view: pieces of text, no markup.
 *
 * Only models with the same `peers` (people and factors) are set against each other. Intervals are widened to hold
 * `together`, so that no such sentence is false in 95 of 100 pages. `symbol` names the similarity, e.g. “τb”. Entries without
 * a similarity or an interval are passed over.
 *
 * @example comparisonFinding([], 'τb', 0)[0]?.text // 'No model has three factors in common with people …'
 */
export function comparisonFinding(
  entries: readonly ComparedEntry[],
  symbol: string,
  together: number,
): readonly FindingPart[] {
  const known = entries.filter(isKnown)
  const [first] = known
  if (!first) return [{ text: 'No model has three factors in common with people: there is no alignment to compare.' }]
  if (known.length === 1)
    return [
      { text: named(first), strong: true },
      { text: ' is the only one to compare with people:' },
      { text: `${numberOf(first, symbol)}, ${first.dataset}.`, muted: true },
    ]
  const groups = groupsOf(known).filter(({ length }) => length > 1)
  if (groups.length === 0)
    return [
      { text: 'No two models can be set against each other', strong: true },
      { text: ': each stands alone in its dataset, and datasets differ in people, tasks and factors.' },
    ]
  const all = groups.flatMap((group) => apart(group, together) ?? []).sort((x, y) => distance(y) - distance(x))
  const [told] = all
  if (!told) return notTold(groups, symbol)
  return [...toldApart(told, symbol, together), ...inHowMany(all.length, groups.length)]
}

/** Profiles may be alike where choices are not: the paired test of two models' choices is the sharper one. */
const CHOICES = {
  text: ' That is about profiles: whether one model chooses as people do more often than another is tested under a dataset’s Models, by an experiment on “Raters that are there”.',
  muted: true,
}

function notTold(groups: readonly Group[], symbol: string): readonly FindingPart[] {
  const [only] = groups
  const last = only?.at(-1)
  const lead = { text: 'No model can be told closer to people than another', strong: true }
  if (groups.length > 1 || !only || !last)
    return [
      lead,
      { text: ` of its dataset: in all ${groups.length} datasets with several, their intervals of ${symbol} meet.` },
      CHOICES,
    ]
  return [
    lead,
    { text: `: the intervals of all ${only.length} alignments in ${only[0].dataset} meet.` },
    CHOICES,
    {
      text: ` Highest ${named(only[0])}${numberOf(only[0], symbol)}; lowest ${named(last)}${numberOf(last, symbol)}.`,
      muted: true,
    },
  ]
}

function toldApart({ group, near, far }: Told, symbol: string, together: number): readonly FindingPart[] {
  const isFirst = near === group[0]
  const peers = group.filter((each) => each !== near && !isAbove(near, each, together)).length
  return [
    { text: `In ${near.dataset}, ` },
    { text: named(near), strong: true },
    { text: isFirst ? ' comes closest to people:' : ' is closer to people:' },
    { text: numberOf(near, symbol), muted: true },
    { text: isFirst && far === group.at(-1) ? '; farthest is ' : ' than ' },
    { text: named(far).replace(/,$/, ''), strong: true },
    { text: `:${numberOf(far, symbol)}.`, muted: true },
    ...(isFirst && peers > 0
      ? [{ text: ` ${peers === 1 ? 'One more' : `${peers} more`} cannot be told from the closest.` }]
      : []),
  ]
}

const inHowMany = (told: number, groups: number): readonly FindingPart[] =>
  groups === 1
    ? []
    : [
        {
          text: ` Models can be told apart in ${told} of ${groups} datasets with several; across datasets nothing is ranked.`,
          muted: true,
        },
      ]

/** How many of them, and which way, where one factor parts most models from people. */
function patternOf(factors: readonly ComparedFactor[], family: string): readonly FindingPart[] {
  const most = ({ more, less }: ComparedFactor) => Math.max(more, less)
  const [top] = [...factors].sort((x, y) => most(y) - most(x) || y.size - x.size)
  if (!top || top.tested === 0) return []
  if (most(top) === 0) return [{ text: `On no factor is a gap shown (${family}).` }]
  const side = top.more >= top.less ? 'more' : 'less'
  const count = most(top)
  return [
    { text: 'Most often they part on ' },
    { text: factorInSentence(top.label), strong: true },
    {
      text: `: ${count} of ${top.tested} ${count === 1 ? 'follows' : 'follow'} it significantly ${side} than people do${top.more > 0 && top.less > 0 ? `, ${Math.min(top.more, top.less)} ${side === 'more' ? 'less' : 'more'}` : ''} (${family}).`,
    },
  ]
}

/**
 * What stands under the first sentence: the factor on which most models part from people significantly, and whether models
 * that both judged and wrote are closer to people in one setting. `family`: over what q is corrected, in words.
 *
 * @example comparisonDetails([], [], { together: 0, family: '' }) // []
 */
export function comparisonDetails(
  entries: readonly ComparedEntry[],
  factors: readonly ComparedFactor[],
  { together, family }: { readonly together: number; readonly family: string },
): readonly FindingPart[] {
  const both = entries.flatMap(({ model, dataset, settingGap, setting }) =>
    settingGap && setting !== 'generation' && isBounded(settingGap) ? [{ model, dataset, gap: settingGap }] : [],
  )
  const pattern = patternOf(factors, family)
  if (both.length === 0) return pattern
  const sure = both.filter(({ gap }) => {
    const { low, high } = simultaneous(gap, together)
    return low > 0 || high < 0
  })
  const [top] = [...(sure.length > 0 ? sure : both)].sort((x, y) => Math.abs(y.gap.value) - Math.abs(x.gap.value))
  if (!top) return pattern
  const amount = `(judging − writing ${formatEstimate(top.gap, formatGap)}${gapBounds(top.gap)}, ${top.dataset})`
  const closer = top.gap.value > 0 ? 'judges than when it writes' : 'writes than when it judges'
  const words =
    sure.length === 0
      ? ` It is not shown that a model is closer to people when it judges or when it writes ${amount}.`
      : ` ${top.model} is closer to people when it ${closer} ${amount}.`
  return [...pattern, { text: words }]
}
