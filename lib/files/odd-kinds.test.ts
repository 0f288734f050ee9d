import { describe, expect, it } from 'vitest'
import { describeImport } from './fixtures/describe-import'
import { suggestText } from './fixtures/suggest-import'

/** Pairs and, for each rater, the votes for the longer and the shorter text and the ties. */
async function read(text: string, name: string) {
  const { file, doubts, said } = await suggestText(text, name)
  const numbers = file === null ? null : describeImport(file)
  const raters = (numbers?.raters ?? []).map((rater) => [
    rater.name,
    `${rater.kind} ${rater.longer}/${rater.shorter}/${rater.ties}`,
  ])
  return {
    pairs: numbers?.pairs ?? 0,
    prompts: numbers?.prompts ?? 0,
    raters: Object.fromEntries(raters),
    doubts,
    said,
  }
}

const asks = ['How do tides work?', 'Why is the sky blue?', 'What is yeast good for?', 'Where do swifts sleep?']
const answers = (at: number) =>
  [`Answer ${at} in five words.`, `Answer ${at} takes a few more words than that.`] as const
const lines = (rows: readonly object[]): string => rows.map((row) => JSON.stringify(row)).join('\n')

/** Four questions to each of two people, who agree on the first two. */
const labels = ['ann', 'bo'].flatMap((annotator) =>
  asks.map((question, at) => {
    const [answer_a, answer_b] = answers(at)
    return { question, answer_a, answer_b, annotator, winner: at < 2 || annotator === 'ann' ? 'B' : 'A' }
  }),
)
const ofBoth = { pairs: 4, prompts: 4, raters: { ann: 'human 4/0/0', bo: 'human 2/2/0' } }

describe('one row for each label', () => {
  it('with an id of its own is a label of the pair that others label too', async () => {
    expect(await read(lines(labels.map((row, id) => ({ id, ...row }))), 'labels.jsonl')).toMatchObject(ofBoth)
  })

  it('under a name of its own is one as well, whether the columns are known or guessed', async () => {
    const keyed = (rows: readonly object[]) =>
      JSON.stringify(Object.fromEntries(rows.map((row, at) => [`l${at}`, row])))
    expect(await read(keyed(labels), 'labels.json')).toMatchObject(ofBoth)
    const wide = labels.map(({ question, answer_a, answer_b, annotator, winner }) => ({
      ...{ prompt: question, response_a: answer_a, response_b: answer_b },
      ...{ annotator, preference: winner.toLowerCase() },
    }))
    expect(await read(keyed(wide), 'labels.json')).toMatchObject(ofBoth)
  })
})

describe('a text beside answers that begin alike', () => {
  it('is the prompt by whatever name, and nothing is cut off the answers', async () => {
    const rows = asks.map((text, at) => ({
      task: { text },
      output: { chosen: `Sure.\n${answers(at)[0]}`, rejected: `Sure.\n${answers(at)[1]}` },
    }))
    const flat = rows.map(({ task: { text }, output }) => ({ task: text, category: 'science at home', ...output }))
    for (const given of [rows, flat]) {
      const { file } = await suggestText(lines(given), 'pairs.jsonl')
      const texts = file?.additions.flatMap(({ prompt, responses }) => [
        ...(prompt === null ? [] : [prompt.text]),
        ...responses.map(({ text }) => text),
      ])
      expect(texts?.toSorted()).toEqual([...asks, ...rows.flatMap(({ output }) => Object.values(output))].toSorted())
    }
  })
})

describe('labels of several kinds', () => {
  it('read a judge’s [[C]] beside [[A]] and [[B]] as a tie', async () => {
    const rows = asks.map((question, at) => {
      const [answer_a, answer_b] = answers(at)
      return { question, answer_a, answer_b, verdict: ['[[A]]', '[[B]]', '[[C]]', '[[B]]'][at] }
    })
    expect(await read(lines(rows), 'judged.jsonl')).toMatchObject({ raters: { People: 'human 2/1/1' }, doubts: [] })
  })

  it('make all pairs of answers in a list by the numbers in another', async () => {
    const rows = asks.map((instruction, at) => ({
      instruction,
      generations: [...answers(at), 'No idea.'],
      ratings: [3 + (at % 2), 4, 1],
    }))
    expect(await read(lines(rows), 'rated.jsonl')).toMatchObject({ pairs: 12, raters: { People: 'human 10/0/2' } })
  })

  it('name the ones that are not taken', async () => {
    const rows = labels.map(({ winner, ...row }, at) => ({ ...row, overall: winner, clarity: at % 3 ? 'A' : 'B' }))
    const { raters, doubts } = await read(lines(rows), 'aspects.jsonl')
    expect(raters).toEqual(ofBoth.raters)
    expect(doubts).toEqual([expect.stringContaining('“clarity” may hold a label too')])
  })
})
