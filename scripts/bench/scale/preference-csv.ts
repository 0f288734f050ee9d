import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { createRandom } from '@/lib/statistics/random'
import { createTextWriter } from './text-writer'

/** How many pairs, two to a prompt, and how many words the texts have on average. */
export type Shape = { readonly pairs: number; readonly promptWords: number; readonly responseWords: number }
export const HEADER = 'pair_id,prompt,response_a,response_b,human.Ann,human.Bo,model.Judge,slice.topic,slice.source\n'
const TOPICS = ['cooking', 'travel', 'law', 'health', 'history', 'science', 'sports', 'music', 'money'] as const
const SOURCES = ['forum', 'chat', 'exam'] as const
const PART = 4 * 2 ** 20
/** No row is longer. */
const LONGEST = 2 ** 17
const [QUOTE, COMMA] = [34, 44]

/** What a rater goes by: how often the longer response is preferred, and how often neither. */
const ANN = { longer: 62, ties: 5 }
const BO = { longer: 58, ties: 8 }
const JUDGE = { longer: 78, ties: 3 }

/** The rows of a dataset as parts of a CSV file, the same for the same shape. */
export function* preferenceParts({ pairs, promptWords, responseWords }: Shape): Generator<Buffer> {
  const random = createRandom(19)
  const texts = createTextWriter(20)
  const prompt = Buffer.alloc(LONGEST)
  let promptEnd = 0
  let part = Buffer.allocUnsafe(PART + LONGEST)
  let at = part.write(HEADER)

  /** From half of the mean on, with a long tail. */
  const drawWords = (mean: number) =>
    Math.max(2, Math.min(12 * mean, Math.round(mean * (0.5 - 0.5 * Math.log((random(1e6) + 1) / 1e6)))))
  const choose = ({ longer, ties }: typeof ANN, isLonger: boolean) =>
    random(100) < ties ? 'tie' : random(100) < longer === isLonger ? 'a' : 'b'
  const quote = () => {
    part[at++] = QUOTE
  }
  const writeResponse = (words: number) => {
    quote()
    at = texts.write(part, at, words)
    quote()
    part[at++] = COMMA
  }

  for (let pair = 0; pair < pairs; pair++) {
    if (pair % 2 === 0) promptEnd = texts.write(prompt, 0, drawWords(promptWords))
    at += part.write(`p${pair},"${pair >> 1}: `, at, 'latin1')
    at += prompt.copy(part, at, 0, promptEnd)
    quote()
    part[at++] = COMMA
    const [a, b] = [drawWords(responseWords), drawWords(responseWords)]
    writeResponse(a)
    writeResponse(b)
    const bo = random(3) === 0 ? '' : choose(BO, a > b) // he has not seen every pair
    const labels = `${choose(ANN, a > b)},${bo},${choose(JUDGE, a > b)}`
    const topic = TOPICS[random(TOPICS.length)]
    at += part.write(`${labels},${topic},${SOURCES[random(SOURCES.length)]}\n`, at, 'latin1')
    if (at < PART) continue
    yield part.subarray(0, at)
    part = Buffer.allocUnsafe(PART + LONGEST)
    at = 0
  }
  yield part.subarray(0, at)
}

/** Writes the file part by part; gives its size. */
export async function writePreferenceCsv(file: string, shape: Shape): Promise<number> {
  const stream = createWriteStream(file)
  for (const part of preferenceParts(shape)) if (!stream.write(part)) await once(stream, 'drain')
  stream.end()
  await once(stream, 'finish')
  return stream.bytesWritten
}
