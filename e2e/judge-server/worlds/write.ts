import { type Asked, drawFrom } from '@/e2e/judge-server/blocks'
import { composeText, type Makeup } from './compose-text'
import { type Heard, listen } from './heard'
import { REASONS } from './taste'
import type { Weights, World } from './world'

/** What a writer with these weights puts into a text, up to what the draws add: 0 is what people's own texts are like. */
const SENTENCES = { plain: 4.5, aWeight: 3, aLevel: 0.6 }
const INVENTED = { plain: 0.4, aWeight: 0.5, aLevel: 0.08 }

type Advice = 'length' | 'people' | 'nothing' | null

/** What a writer takes up of a verdict's reason: to write more, or as people like it; `null`: there is no such reason. */
function takesUp(feedback: string): Advice {
  if (feedback.includes(REASONS.long)) return 'length'
  if (feedback.includes(REASONS.plain)) return 'people'
  return Object.values(REASONS).some((reason) => feedback.includes(reason)) ? 'nothing' : null
}

/**
 * A text of a world. Its weights shape what it writes; of the factors that guidance names it writes as people like it, where
 * it obeys; a revision without advice is another text of the same kind.
 */
export function writeInWorld(world: World, asked: Asked): string {
  const heard = listen(asked.system)
  const [prompt, source, before, feedback] = ['prompt', 'source', 'response', 'feedback'].map(
    (name) => asked.blocks.get(name) ?? '',
  )
  const about = `${world.seed} ${prompt}`
  const isSo = (share: number, what: string): boolean => drawFrom(`${about} ${what}`) < share
  const advice = takesUp(feedback ?? '')
  const changes = heard.text !== '' || before !== ''
  const weights =
    changes && isSo(world.any, `any ${heard.text}`)
      ? world.people
      : weightsOf(world, heard, advice, (name) => isSo(world.obeys, name))
  const seed = [about, asked.user, heard.text, asked.level, asked.draft].join('\n')
  return composeText(
    source || prompt || 'There is nothing to go by.',
    makeup(world, weights, asked, { heard, advice }, seed),
    seed,
  )
}

function weightsOf(world: World, heard: Heard, advice: Advice, obeys: (what: string) => boolean): Weights {
  const weights: Record<string, number> = { ...world.follows }
  for (const [factor, towards] of heard.named) {
    if (!obeys(`obeys ${factor}`)) continue
    weights[factor] = world.people[factor] ?? 0
    if (world.trades && factor !== world.trades && towards === 'less') weights[world.trades] = 1
  }
  const taken = advice === 'length' ? { length: 1 } : advice === 'people' ? world.people : {}
  if (advice && obeys(`advice ${advice}`)) Object.assign(weights, taken)
  return weights
}

type Told = { readonly heard: Heard; readonly advice: Advice }

function makeup(world: World, weights: Weights, { level }: Asked, { heard, advice }: Told, seed: string): Makeup {
  const spread = drawFrom(`${seed} sentences`) * 3 - 1.5
  const rise = level - 3
  const { length = 0, 'novel-words': novel = weights['novel-bigrams'] ?? 0, 'list-items': items = 0 } = weights
  const sentences = SENTENCES.plain + SENTENCES.aWeight * length + SENTENCES.aLevel * rise * (1 + length) + spread
  const invented = INVENTED.plain + INVENTED.aWeight * novel + INVENTED.aLevel * rise * Math.sign(novel)
  const isConcerned =
    advice !== null || [...heard.named.keys()].some((name) => name in world.follows || name in world.people)
  return {
    sentences: Math.max(1, Math.min(9, Math.round(sentences))),
    invented: Math.max(0, Math.min(1, invented + (drawFrom(`${seed} invented`) - 0.5) * 0.3)),
    isList: drawFrom(`${seed} list`) < 0.3 + 0.6 * items,
    marks: world.own > 0 && isConcerned ? 2 : 0,
  }
}
