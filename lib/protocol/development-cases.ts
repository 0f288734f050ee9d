import { delimit } from './compose-request'

/** A pair on which a judge chose other than people did. */
export type DevelopmentCase = {
  readonly prompt: string
  readonly source: string | null
  readonly first: string
  readonly second: string
  readonly people: 'A' | 'B'
  readonly judge: 'A' | 'B' | 'tie'
  /** What sets the responses apart, such as `Length: A has 120, B has 40`. */
  readonly differences: readonly string[]
}

const MOST_CHARACTERS = 6000
const short = (text: string): string => (text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)} …` : text)
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/**
 * What a model reads to write guidance: the guidance that is in use, and the cases, every text between numbered tags of its
 * own. Texts are cut at 6,000 characters.
 */
export function casesText(guidance: string | null, cases: readonly DevelopmentCase[]): string {
  const present = guidance ? [`The judge has this guidance:\n${delimit('guidance', guidance)}`] : []
  const blocks = cases.map(({ prompt, source, first, second, people, judge, differences }, at) =>
    [
      `Case ${at + 1}`,
      delimit('prompt', short(prompt)),
      ...(source === null ? [] : [delimit('source', short(source))]),
      delimit('response_a', short(first)),
      delimit('response_b', short(second)),
      `People chose ${people}. The judge chose ${judge === 'tie' ? 'neither' : judge}.`,
      ...differences.map((difference) => `- ${oneLine(difference)}`),
    ].join('\n'),
  )
  return [...present, ...blocks].join('\n\n')
}
