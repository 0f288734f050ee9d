import type { Asked } from '@/e2e/judge-server/blocks'
import { computedFactors } from '@/lib/factors/registry'
import { guidanceText } from '@/lib/words/guidance-words'
import { listen } from './heard'
import { judge, type Taken } from './taste'
import type { World } from './world'

/** The verdict of a world where two responses are shown; `null`: there are none. */
export function verdictInWorld(world: World, { system, blocks, user }: Asked): Taken | null {
  const [first, second] = [blocks.get('response_a'), blocks.get('response_b')]
  if (first === undefined || second === undefined) return null
  const leak = /response_([ab])\b[^.]{0,40}\brevi(sed|sion)|<revi\w+_([ab])\b/i.exec(system + user)
  const revised = leak ? ((leak[1] ?? leak[3] ?? 'b').toUpperCase() === 'A' ? 'A' : 'B') : null
  return judge(world, {
    ...{ prompt: blocks.get('prompt') ?? '', source: blocks.get('source') ?? null, first, second },
    ...{ heard: listen(system), revised },
  })
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** A verdict on every numbered fact: a source supports those whose words are all in it; `null`: facts and source are not shown. */
export function supportInWorld({ blocks }: Asked) {
  const [facts, source] = [blocks.get('facts'), blocks.get('source')]
  if (facts === undefined || source === undefined) return null
  const known = new Set(wordsIn(source))
  const verdicts = facts.split('\n').map((line, at) => {
    const isKnown = wordsIn(line.replace(/^\d+\. /, '')).every((word) => known.has(word))
    return { fact: at + 1, answer: isKnown ? 'yes' : 'no' }
  })
  return { verdicts }
}

/** What a world suggests when it reads where it and people differ: to follow less what it follows more than they. */
export function guidanceInWorld({ follows, people }: World): string {
  const guided = computedFactors.flatMap(({ id: factor, label }) => {
    const gap = (follows[factor] ?? 0) - (people[factor] ?? 0)
    const towards = gap > 0 ? ('less' as const) : ('more' as const)
    return Math.abs(gap) < 0.1 ? [] : [{ factor, label, towards, people: people[factor] ?? 0 }]
  })
  return guidanceText(guided, 'judge')
}
