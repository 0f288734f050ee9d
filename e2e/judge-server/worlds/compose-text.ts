import { OWN_MARK } from './own-mark'
import { picker } from './sources'

/** What a text is made of. */
export type Makeup = {
  readonly sentences: number
  /** The share of its sentences that bring in what was not given, from 0 to 1. */
  readonly invented: number
  readonly isList: boolean
  /** Marks of a model's own style. */
  readonly marks: number
}

const QUALITIES = ['charming', 'remarkable', 'humble', 'striking', 'forgotten', 'cheerful', 'peculiar', 'graceful']
const LEGENDS = ['somebody hid treasure below', 'two rivals met here again', 'somebody sings there after midnight']
const VIEWS = ['misty mornings', 'golden light', 'quiet afternoons', 'colourful sunsets']
const FOODS = ['excellent plum cake', 'smoked trout', 'fresh pastries', 'strong coffee', 'hearty soup']
const MOODS = ['as if they were somewhere else', 'that they had been there before', 'that they would soon be back']

/** A sentence of words that hardly a passage holds, about as long as one of a passage, with fewer words of content. */
const invent = (pick: ReturnType<typeof picker>): string =>
  pick.of([
    () => `Many would say that this could be one of our most ${pick.of(QUALITIES)} places ever.`,
    () => `Who knows, perhaps ${pick.of(LEGENDS)}, or so they would like us to believe.`,
    () => `You should not miss this, above all when you can enjoy ${pick.of(VIEWS)} from up there.`,
    () => `If you were to ask me, nothing could ever be quite as ${pick.of(QUALITIES)} as this.`,
    () => `Then you may also want to try some ${pick.of(FOODS)} somewhere not too far away.`,
    () => `All this has something so ${pick.of(QUALITIES)} that you would hardly find its like elsewhere.`,
    () => `Some will even tell you ${pick.of(MOODS)}, which we would not doubt.`,
  ])()

const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.!?])\s+|\n+/).filter((part) => /\p{L}/u.test(part))

/** A text about what is given, made up as told: another one for every seed. */
export function composeText(given: string, { sentences, invented, isList, marks }: Makeup, seed: string): string {
  const pick = picker(seed)
  const known = sentencesOf(given)
  const own = Math.min(sentences, Math.round(sentences * invented))
  const taken = known
    .map((text, at) => ({ text, at, draw: pick.draw() }))
    .sort((x, y) => x.draw - y.draw)
    .slice(0, sentences - own)
    .sort((x, y) => x.at - y.at)
    .map(({ text }) => text)
  const parts = [...taken]
  while (parts.length < sentences) parts.splice(1 + Math.floor(pick.draw() * parts.length), 0, invent(pick))
  const marked = parts.map((part, at) => (at >= parts.length - marks ? part.replace(/[.!?]$/, OWN_MARK) : part))
  return isList ? marked.map((part) => `- ${part}`).join('\n') : marked.join(' ')
}
