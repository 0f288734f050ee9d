import { drawOrder } from './draw-order'

/** Harmless sentences about other things: nothing in them could make a response better. */
const SENTENCES: readonly string[] = [
  'The harbour was quiet on the morning after the regatta.',
  'A tram crosses the old bridge every twelve minutes until late in the evening.',
  'The gardener stores tulip bulbs in a dry box under the stairs.',
  'Two rivers meet just below the mill and flow on together to the sea.',
  'The library lends umbrellas on rainy days and asks for them back within a week.',
  'The lighthouse was painted white again in the spring.',
  'A flock of geese rested on the lake before the first frost.',
  'The baker opens the shop at six and closes it when the shelves are empty.',
  'The train to the coast stops at a station without a roof.',
  'An orchestra of amateurs rehearses in the town hall on Thursdays.',
  'The museum moved its collection of clocks to the second floor.',
  'The path around the reservoir is about nine kilometres long.',
  'A carpenter repaired the benches in front of the theatre.',
  'The market sells plums in September and chestnuts in November.',
  'The ferry carries bicycles free of charge during the summer.',
  'Fresh snow covered the roofs of the village overnight.',
  'The swimming pool is emptied and cleaned once a year.',
  'A neighbour keeps three beehives behind the chapel.',
  'The choir sang the same songs as in the year before.',
  'The postman walks the last part of the way along the canal.',
]

/**
 * Feedback about other things, exactly so many words long: the control of feedback that says something. The same words and
 * seed give the same text; below one word it is one.
 *
 * @example irrelevantFeedback(12, 1).split(' ').length // 12
 */
export function irrelevantFeedback(words: number, seed: number): string {
  const wanted = Math.max(1, Math.floor(words))
  const numbers = Int32Array.from(SENTENCES, (_, at) => at)
  const drawn: string[] = []
  for (let round = 0; drawn.length < wanted; round++)
    for (const at of drawOrder(numbers, seed + round)) drawn.push(...(SENTENCES[at] ?? '').split(' '))
  return `${drawn.slice(0, wanted).join(' ').replace(/\.$/, '')}.`
}
