import { endsOf } from '@/lib/words/guidance/guidance-phrases'

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

/** Scores nearer to 0 are called no preference, which is what a judge is told then. */
const NEITHER = 0.05
const AFTER_JUDGING = ['', ' in deciding', ' when you decide between the two']
const AFTER_WRITING = ['', ' in answering', ' when you answer the prompt']

const each = (starts: readonly string[], ends: readonly string[], last: readonly string[]): readonly string[] =>
  ends.flatMap((end) =>
    last.flatMap((tail) => [': ', ', so '].flatMap((then) => starts.map((start) => `${start}${then}${end}${tail}.`))),
  )

/**
 * Every way to say the same of a factor, the plain one first: they differ in length, so that a control can be made as long as
 * the guidance that it is compared to.
 */
export function guidancePhrasings({ factor, label, towards, people }: GuidedFactor, to: Guided): readonly string[] {
  const ends = endsOf(factor, label)
  const [wanted, other] = towards === 'more' ? [ends.more, ends.less] : [ends.less, ends.more]
  if (to === 'writer')
    return [
      ...each(
        [`People here prefer ${wanted.written}`, `People here prefer ${wanted.written} to what you usually write`],
        [wanted.write],
        AFTER_WRITING,
      ),
      `Please ${wanted.write}.`,
      `People here prefer ${wanted.written}.`,
    ]
  const leaning = (towards === 'more' ? 1 : -1) * people
  if (leaning > NEITHER)
    return [
      ...each(
        [`People here prefer ${wanted.one}`, `People here prefer ${wanted.one} more often than you do`],
        ['let that count for more'],
        AFTER_JUDGING,
      ),
      `Prefer ${wanted.one}.`,
      `Prefer ${wanted.one}, as people here do.`,
      `People here prefer ${wanted.one}.`,
    ]
  if (leaning < -NEITHER)
    return [
      ...each(
        [`People here prefer ${other.one} less often than you do`, `People here only sometimes prefer ${other.one}`],
        ['let that count for less', `let ${other.sign} count for less`],
        AFTER_JUDGING,
      ),
      `Let ${other.sign} count for less.`,
      `People here prefer ${other.one} less often.`,
    ]
  return [
    ...each(
      [`People here do not prefer ${other.one}`, `People here do not prefer ${other.one} as often as you do`],
      [`do not take ${other.sign} for quality`],
      AFTER_JUDGING,
    ),
    `Do not take ${other.sign} for quality.`,
    `People here do not prefer ${other.one}.`,
  ]
}

/**
 * One sentence of guidance, which a person can edit.
 *
 * @example guidanceSentence({ factor: 'length', label: 'Length', towards: 'less', people: 0 }, 'judge')
 * // 'People here do not prefer the longer response: do not take length for quality.'
 */
export function guidanceSentence(guided: GuidedFactor, to: Guided): string {
  return guidancePhrasings(guided, to)[0] ?? ''
}

/** What is added to an instruction: a sentence a factor. */
export const guidanceText = (guided: readonly GuidedFactor[], to: Guided): string =>
  guided.map((one) => guidanceSentence(one, to)).join('\n')

/**
 * Words of a text, as the length of guidance is counted.
 *
 * @example guidanceLength('Prefer the one that stays with the source.') // 8
 */
export const guidanceLength = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length

/** Shares of the wanted length that a control may miss: no plain sentence is changed for less than the first. */
const CLOSE = 0.05

/**
 * The same kind of sentences about other factors, of about so many words: what guidance of any content does. Only phrasings are
 * chosen, so that nothing is said which the guidance would not say; as many as can be are the plain ones.
 *
 * @param guided factors drawn at random, as many as the guidance names
 * @param words `guidanceLength` of the guidance
 */
export function controlText(guided: readonly GuidedFactor[], to: Guided, words: number): string {
  type Way = { readonly length: number; readonly changed: number; readonly sentences: readonly string[] }
  let ways = new Map<number, Way>([[0, { length: 0, changed: 0, sentences: [] }]])
  for (const one of guided) {
    const next = new Map<number, Way>()
    const phrasings = guidancePhrasings(one, to).map((sentence) => ({ sentence, words: guidanceLength(sentence) }))
    for (const way of ways.values())
      for (const [index, { sentence, words: own }] of phrasings.entries()) {
        const length = way.length + own
        const changed = way.changed + (index === 0 ? 0 : 1)
        if ((next.get(length)?.changed ?? Infinity) > changed)
          next.set(length, { length, changed, sentences: [...way.sentences, sentence] })
      }
    ways = next
  }
  const miss = ({ length }: Way) => Math.abs(length - words)
  const far = (way: Way) => Math.max(miss(way), CLOSE * words)
  const best = [...ways.values()].sort((a, b) => far(a) - far(b) || a.changed - b.changed || miss(a) - miss(b))[0]
  return best?.sentences.join('\n') ?? ''
}
