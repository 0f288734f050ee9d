import { describe, expect, it } from 'vitest'
import { takeApart } from '@/e2e/judge-server/blocks'
import { answer } from '@/e2e/judge-server/synthesize'
import { computedFactors } from '@/lib/factors/registry'
import { builtInTemplates } from '@/lib/protocol/built-in-templates'
import { composeRequest, type RequestTexts } from '@/lib/protocol/compose-request'
import type { Template } from '@/lib/protocol/template'
import { guidanceSentence } from '@/lib/words/guidance-words'
import { listen } from './heard'
import { marksIn } from './own-mark'
import { type PlantedPair, plantedPairs } from './planted-pairs'
import { sampleFile } from './sample-file'
import { judge, REASONS, sideOf } from './taste'
import { problemOfWorld, readWorld, type World } from './world'

const template = (key: string): Template => {
  const found = builtInTemplates.find((each) => each.key === key)
  if (!found) throw new Error(key)
  return found
}
const settings = { structured: false, logprobs: false, temperature: 0, seed: null, maxTokens: 500 }
const world = (model: string): World => {
  const read = readWorld(model)
  if (!read) throw new Error(model)
  return read
}
/** The system message of a judge, as the product puts it together. */
function told(guidance: string, key = 'verdict'): string {
  const plain = template(key)
  const guided = { ...plain, instructions: [plain.instructions, guidance].filter(Boolean).join('\n\n') }
  return composeRequest(guided, { prompt: 'p', source: null, shown: ['a', 'b'] }, settings).messages[0]?.content ?? ''
}
const about = (factor: string, towards: 'more' | 'less', people = 0, to: 'judge' | 'writer' = 'judge'): string => {
  const label = computedFactors.find(({ id }) => id === factor)?.label ?? factor
  return guidanceSentence({ factor, label, towards, people }, to)
}
const pairs = plantedPairs({ prompts: 150, pairsAPrompt: 2, seed: 5 })

/** Mean of choice × side of a factor, over pairs whose verdict is the same in both orders. */
function scoreOf(model: string, factor: string, guidance = ''): number {
  const heard = listen(told(guidance))
  const shownOf = ({ prompt, source, a, b }: PlantedPair) => ({
    prompt,
    source,
    first: a,
    second: b,
    heard,
    revised: null,
  })
  const sums = pairs.map((pair) => {
    const shown = shownOf(pair)
    const swapped = { ...shown, first: pair.b, second: pair.a }
    const [one, two] = [judge(world(model), shown).winner, judge(world(model), swapped).winner]
    return one === two ? 0 : (one === 'A' ? 1 : -1) * sideOf(factor, shown)
  })
  return sums.reduce<number>((sum, each) => sum + each, 0) / pairs.length
}

describe('a world', () => {
  it('is read from a name, and says what it cannot read', () => {
    const { follows, people, trades, obeys } = world('world:length=.6,obeys=.8,trades=novel-words,people.bold=-.2')
    expect({ follows, people, trades, obeys }).toEqual({
      ...{ follows: { length: 0.6 }, people: { bold: -0.2 }, trades: 'novel-words', obeys: 0.8 },
    })
    expect(readWorld('test-judge')).toBeNull()
    expect(problemOfWorld('world:lenght=.6')).toContain('no factor "lenght"')
    expect(problemOfWorld('world:length=6')).toContain('from −1 to 1')
    expect(problemOfWorld('world-deaf')).toBeNull()
  })

  it('hears every sentence of guidance there is, and nothing in the instructions that everyone gets', () => {
    for (const { id } of computedFactors)
      for (const towards of ['more', 'less'] as const)
        for (const to of ['judge', 'writer'] as const)
          for (const people of [-0.3, 0, 0.3])
            expect([...listen(told(about(id, towards, people, to))).named]).toEqual([[id, towards]])
    for (const { key } of builtInTemplates) expect(listen(told('', key)).text).toBe('')
    expect([...listen(told('Prefer the shorter answer.')).named]).toEqual([['length', 'less']])
  })

  it('follows what is planted, and people where it obeys what it is told of that', () => {
    const length = about('length', 'less')
    expect(scoreOf('world-obedient', 'length')).toBeGreaterThan(0.45)
    expect(scoreOf('world-obedient', 'length', length)).toBeLessThan(0.3)
    expect(scoreOf('world-obedient', 'length', about('bold', 'less'))).toBe(scoreOf('world-obedient', 'length'))
    expect(scoreOf('world-deaf', 'length', length)).toBe(scoreOf('world-deaf', 'length'))
    // Other coins with other words, and the same taste.
    const noisy = 'world:length=.6,noise=.3'
    expect(scoreOf(noisy, 'length', length)).not.toBe(scoreOf(noisy, 'length'))
    expect(Math.abs(scoreOf(noisy, 'length', length) - scoreOf(noisy, 'length'))).toBeLessThan(0.1)
    expect(scoreOf('world-any-instruction', 'length', about('bold', 'more'))).toBeLessThan(0.35)
    expect(scoreOf('world-outside', 'novel-words')).toBeLessThan(-0.4)
    expect(scoreOf('world-trades', 'novel-words', length)).toBeGreaterThan(scoreOf('world-trades', 'novel-words') + 0.3)
  })

  it('changes with the order by its position bias alone', () => {
    const heard = listen('')
    const flips = (model: string) =>
      pairs.filter(({ prompt, source, a, b }) => {
        const verdict = (first: string, second: string) =>
          judge(world(model), { prompt, source, first, second, heard, revised: null }).winner
        return verdict(a, b) === verdict(b, a)
      }).length / pairs.length
    expect(flips('world:length=.5')).toBe(0)
    expect(flips('world:position=.3')).toBeGreaterThan(0.2)
    expect(flips('world:position=.3')).toBeLessThan(0.4)
  })

  it('takes what is said to be a revision only where that is said', () => {
    const shown = { prompt: 'p', source: null, first: 'One two.', second: 'Three four.', heard: listen('') }
    const flatterer = world('world:sycophancy=1')
    expect(judge(flatterer, { ...shown, revised: 'B' }).winner).toBe('B')
    expect(judge(flatterer, { ...shown, revised: 'A' }).winner).toBe('A')
    expect(judge(flatterer, { ...shown, revised: null })).toEqual(judge(world('world:'), { ...shown, revised: null }))
  })
})

describe('a writer of a world', () => {
  const writer = template('write-for-score')
  const asked = pairs.filter((_, at) => at % 2 === 0)
  const write = (model: string, guidance: string, level = 3): readonly string[] =>
    asked.map(({ prompt, source }) => {
      const guided = { ...writer, instructions: [writer.instructions, guidance].filter(Boolean).join('\n\n') }
      const { messages } = composeRequest(guided, { prompt, source, level }, settings)
      return answer(takeApart(model, messages), null, undefined, world(model))
    })
  const words = (texts: readonly string[]): number =>
    texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / texts.length

  it('writes at the length that is planted, and as people do of what it is told, where it obeys', () => {
    const guidance = about('length', 'less', 0, 'writer')
    const [plain, guided, deaf] = [
      write('world-obedient', ''),
      write('world-obedient', guidance),
      write('world-deaf', guidance),
    ]
    expect(words(plain)).toBeGreaterThan(words(guided) + 12)
    expect(Math.abs(words(deaf) - words(plain))).toBeLessThan(6)
    expect(write('world-obedient', '')).toEqual(plain)
    expect(words(write('world-obedient', '', 5))).toBeGreaterThan(words(write('world-obedient', '', 1)) + 20)
  })

  it('puts its own mark on what it was advised on, and its judge prefers that', () => {
    const [plain, guided] = [
      write('world-self-preferring', ''),
      write('world-self-preferring', about('novel-words', 'less', -1, 'writer')),
    ]
    expect(plain.some((text) => marksIn(text) > 0)).toBe(false)
    expect(guided.every((text) => marksIn(text) > 0)).toBe(true)
    const wins = (model: string) =>
      plain.filter((first, at) => {
        const { prompt = '', source = '' } = asked[at] ?? {}
        return (
          judge(world(model), { prompt, source, first, second: guided[at] ?? '', heard: listen(''), revised: null })
            .winner === 'B'
        )
      }).length / plain.length
    expect(wins('world-self-preferring')).toBeGreaterThan(0.7)
    expect(Math.abs(wins('world-outside') - 0.5)).toBeLessThan(0.14)
  })
})

describe('what experiments ask', () => {
  const { prompt = '', source = '', a = '' } = pairs[0] ?? {}
  const ask = (key: string, texts: Partial<RequestTexts>, draft = ''): string => {
    const { messages } = composeRequest(template(key), { prompt, source, ...texts }, settings)
    return answer(takeApart('m', messages, draft), null, undefined, world('world:length=.6,obeys=1'))
  }

  it('another draft, and a revision, are other texts; one with feedback takes it up', () => {
    const drafts = ['1 0', '2 0', '2 1'].map((draft) => ask('answer', {}, draft))
    expect(new Set([...drafts, ask('revise', { response: a })]).size).toBe(4)
    const revised = pairs.slice(0, 60).map(({ prompt: to, source: on, a: response }) => {
      const feedback = (reason: string) =>
        ask('revise-with-feedback', { prompt: to, source: on, response, feedback: reason })
      const shown = {
        prompt: to,
        source: on,
        first: feedback(REASONS.plain),
        second: feedback('A tram crosses the bridge.'),
      }
      return sideOf('novel-words', shown)
    })
    expect(revised.filter((side) => side < 0).length).toBeGreaterThan(45)
  })

  it('guidance names what the world follows more or less than people do', () => {
    const said = listen(`${ask('rewrite-guidance', { cases: 'Case 1' })}\n\nThe texts stand between numbered tags`)
    expect(Object.fromEntries(said.named)).toEqual({ length: 'less', 'novel-words': 'less' })
  })
})

describe('planted pairs', () => {
  it('are different texts whose choices follow the weights', () => {
    expect(new Set(pairs.map(({ prompt }) => prompt)).size).toBe(150)
    expect(pairs.every(({ a, b }) => a !== b)).toBe(true)
    const score = (factor: string) =>
      pairs.reduce((sum, { prompt, source, a, b, votes }) => {
        const side = sideOf(factor, { prompt, source, first: a, second: b })
        return sum + (votes.Ana === 'a' ? side : -side)
      }, 0) / pairs.length
    expect(score('novel-words')).toBeGreaterThan(-0.6)
    expect(score('novel-words')).toBeLessThan(-0.4)
    expect(Math.abs(score('length'))).toBeLessThan(0.15)
  })
})

it('the bundled sample is what the worlds say of planted pairs', async () => {
  await expect(sampleFile()).toMatchFileSnapshot('../../../public/samples/answers-about-places.jsonl')
})
