import { type Bounds, countOf, formatCount, formatInterval, formatShare } from './format'

type Worth = {
  /** Labels on the author's pairs, and how many labels would tell as much by themselves. */
  readonly labels: number
  readonly worth: number
  readonly saves: boolean
}

/**
 * What labels are worth beside a judge's verdicts.
 *
 * @example worthWords({ labels: 120, worth: 1.75, saves: true }) // '120 labels are worth 210'
 */
export const worthWords = ({ labels, worth, saves }: Worth): string =>
  saves ? `${countOf(labels, 'label')} are worth ${formatCount(labels * worth)}` : 'the judge saves you nothing'

type Told = Worth &
  Bounds & {
    readonly author: string
    readonly value: number
    readonly judge: string
    /** Share of the labelled pairs on which the judge chose as people did. */
    readonly accuracy: number | null
  }

/**
 * The finding for somebody who reads one sentence.
 *
 * @example winRateSentence(told) // 'claude wins 61% [55%, 67%] of its pairs by people’s choice; your 120 labels are worth 210 …'
 */
export function winRateSentence({ author, value, judge, accuracy, saves, ...told }: Told): string {
  const wins = `${author} wins ${formatShare(value)} ${formatInterval(told, formatShare)} of its pairs by people’s choice`
  return saves
    ? `${wins}; your ${worthWords({ ...told, saves })} with ${judge}’s verdicts.`
    : `${wins}; ${judge} saves you nothing: it chooses as people do on ${formatShare(accuracy)} of the labelled pairs.`
}

/** Why labels and verdicts are not joined, or which labels count when they are. */
export type DrawState = {
  readonly source: 'complete' | 'drawn' | 'waiting' | 'chosen' | 'none'
  readonly pairs: number
  readonly labelled: number
  readonly draw: {
    readonly asked: number
    readonly labelled: number
    readonly skipped: number
    readonly beyond: number
    readonly drawn: number
    readonly prompts: number
    readonly later: number
  } | null
}

const NO_DRAW = { asked: 0, labelled: 0, skipped: 0, beyond: 0, drawn: 0, prompts: 0, later: 0 }

const firstSentence = ({ source, pairs, labelled, draw }: DrawState): string => {
  const { asked, drawn, ...counted } = draw ?? NO_DRAW
  switch (source) {
    case 'complete':
      return `Every one of the ${countOf(pairs, 'pair')} has a label: there is nothing that verdicts could add.`
    case 'drawn':
      return `${countOf(counted.labelled, 'label')} of ${countOf(counted.prompts, 'prompt')} count, of ${countOf(drawn, 'prompt')} drawn at random with ${countOf(asked, 'pair')}.`
    case 'waiting':
      return `${countOf(drawn, 'prompt')} with ${countOf(asked, 'pair')} are drawn; no label of theirs counts yet.${labelled > 0 ? ` How the ${countOf(labelled, 'pair')} with a label were chosen nobody knows, so labels and verdicts are not joined.` : ''}`
    case 'chosen':
      return `${formatCount(labelled)} of ${countOf(pairs, 'pair')} have a label, and nobody knows how they were chosen: first rows, or easy ones, say little about the rest. So labels and verdicts are not joined. Draw prompts at random below, and they can be.`
    case 'none':
      return 'No pair has a label yet. Draw prompts at random below: with a good judge few labels are enough.'
  }
}

/** Where the labels come from, and what that allows, sentence by sentence. */
export function drawSentences(state: DrawState): readonly string[] {
  const { skipped, beyond, later } = state.draw ?? NO_DRAW
  const one = (count: number, singular: string, plural: string) => (count === 1 ? singular : plural)
  return [
    firstSentence(state),
    ...(skipped > 0
      ? [`${countOf(skipped, 'pair')} in between ${one(skipped, 'has none and is', 'have none and are')} left out.`]
      : []),
    ...(beyond > 0
      ? [
          `${countOf(beyond, 'more label', 'more labels')} ${one(beyond, 'does', 'do')} not count: over a tenth of the pairs before ${one(beyond, 'it', 'them')} have none, and who picks no longer labels at random. Label in the order of the file.`,
        ]
      : []),
    ...(later > 0
      ? [
          `${countOf(later, 'pair')} came after the draw and ${one(later, 'is', 'are')} left out; a new draw takes them in.`,
        ]
      : []),
  ]
}
