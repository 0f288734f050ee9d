import { factorInSentence } from './factor-name'

/** A factor that guidance names. `towards`: what the model should do with it to come closer to people. */
export type GuidedFactor = {
  readonly factor: string
  readonly label: string
  readonly towards: 'more' | 'less'
  /** People's own score: whether they prefer more of it, less of it, or neither. */
  readonly people: number
}

/** Who is told: a judge of two responses, or a writer of one. */
export type Guided = 'judge' | 'writer'

/**
 * One sentence of guidance, which a person can edit.
 *
 * @example guidanceSentence({ factor: 'length', label: 'Length', towards: 'less', people: 0 }, 'judge')
 * // 'People here do not prefer the response with more length: do not prefer one for having more of it.'
 */
export function guidanceSentence({ label, towards, people }: GuidedFactor, to: Guided): string {
  const thing = factorInSentence(label)
  if (to === 'writer')
    return towards === 'more'
      ? `People here prefer responses with more ${thing} than you usually write: write with more of it.`
      : `People here prefer responses with less ${thing} than you usually write: write with less of it.`
  if (towards === 'more') return `People here prefer the response with more ${thing}: let that count for more.`
  return people < -0.05
    ? `People here prefer the response with less ${thing}: do not prefer one for having more of it.`
    : `People here do not prefer the response with more ${thing}: do not prefer one for having more of it.`
}

/** What is added to an instruction: a sentence a factor. */
export const guidanceText = (guided: readonly GuidedFactor[], to: Guided): string =>
  guided.map((each) => guidanceSentence(each, to)).join('\n')
