import { drawFrom } from '@/e2e/judge-server/blocks'

const KINDS = [
  ...[
    'lighthouse',
    'bakery',
    'ferry',
    'library',
    'orchard',
    'water mill',
    'clinic',
    'boatyard',
    'market hall',
    'school',
  ],
  ...[
    'observatory',
    'tram depot',
    'brewery',
    'theatre',
    'paper mill',
    'bus station',
    'dairy',
    'museum',
    'garden',
    'inn',
  ],
] as const
const FIRST = [
  'Or',
  'Bel',
  'Tam',
  'Kes',
  'Vin',
  'Hal',
  'Mar',
  'Sol',
  'Dun',
  'Pel',
  'Rav',
  'Lind',
  'Cor',
  'Ash',
  'Wend',
  'Grim',
]
const LAST = ['len', 'by', 'ford', 'mont', 'wick', 'ra', 'dale', 'stad', 'holm', 'ton', 'mouth', 'ley']
const MONTHS = ['January', 'March', 'April', 'June', 'August', 'September', 'October', 'December']
const PEOPLE = [
  'Ana Torres',
  'Jonas Reuter',
  'Mina Okafor',
  'Peter Lund',
  'Sara Novak',
  'Leo Martin',
  'Ida Brandt',
  'Omar Saleh',
]
const REASONS = [
  'the roof let in the rain',
  'the river rose twice',
  'the road was closed',
  'the old boiler failed',
  'a beam had cracked',
]
const VISITORS = [
  'families from the valley',
  'pupils of the village',
  'retired sailors',
  'people on their way to work',
  'walkers',
]
const THINGS = [
  'a brass bell',
  'a painted door',
  'a tall stone urn',
  'a long oak bench',
  'a clock without hands',
  'an iron stove',
]

/** What can be told of a place; the first two are always told. */
const FACTS: readonly ((name: string, pick: Pick) => string)[] = [
  (name, pick) => `The ${name} was opened in ${pick.year()} by ${pick.of(PEOPLE)}.`,
  (name, pick) => `Today the ${name} is run by ${pick.number(3, 19)} volunteers and one paid warden.`,
  (_, pick) => `It stands ${pick.number(2, 40)} kilometres from the coast, behind a row of poplars.`,
  (_, pick) =>
    `In ${pick.of(MONTHS)} ${pick.year()} it was shut for ${pick.number(3, 20)} weeks because ${pick.of(REASONS)}.`,
  (_, pick) => `A ticket costs ${pick.number(2, 14)} crowns, and children under ${pick.number(6, 14)} pay nothing.`,
  (_, pick) => `Most of those who come are ${pick.of(VISITORS)}, about ${pick.number(40, 900)} in a month.`,
  (_, pick) => `At the entrance there is ${pick.of(THINGS)} that was given by ${pick.of(PEOPLE)}.`,
  (_, pick) => `The council pays ${pick.number(5, 60)} thousand crowns a year towards heating and repairs.`,
  (_, pick) => `On Mondays it stays closed, and on Fridays it is open until ${pick.number(7, 10)} in the evening.`,
  (_, pick) => `A second building was planned in ${pick.year()}, but the money was spent on the bridge.`,
  (_, pick) => `${pick.of(PEOPLE)} has kept its diary since ${pick.year()} and reads from it every ${pick.of(MONTHS)}.`,
  (_, pick) => `Its walls are ${pick.number(40, 120)} centimetres thick and were built of grey slate.`,
]

type Pick = ReturnType<typeof picker>

/** Draws that follow one another, the same for the same seed. */
export function picker(seed: string) {
  let at = 0
  const draw = (): number => drawFrom(`${seed} ${at++}`)
  const number = (low: number, high: number): number => low + Math.floor(draw() * (high - low + 1))
  return {
    ...{ draw, number },
    year: () => number(1871, 1994),
    of: <T>(values: readonly T[]): T => values[Math.floor(draw() * values.length)] as T,
  }
}

/** A place that nobody heard of, with a passage about it and a question: another one for every number. */
export function plantedPrompt(seed: string, number: number): { readonly prompt: string; readonly source: string } {
  const [kinds, firsts] = [KINDS.length, FIRST.length]
  const kind = KINDS[number % kinds]
  const town = `${FIRST[Math.floor(number / kinds) % firsts]}${LAST[Math.floor(number / kinds / firsts) % LAST.length]}`
  const name = `${town} ${kind}`
  const pick = picker(`${seed} ${number}`)
  const [opening, warden, ...others] = FACTS
  const told = others
    .map((fact) => ({ fact, at: pick.draw() }))
    .sort((x, y) => x.at - y.at)
    .slice(0, 7)
  const facts = [opening, warden, ...told.map(({ fact }) => fact)].flatMap((fact) => (fact ? [fact(name, pick)] : []))
  return { prompt: `What should a visitor know about the ${name}?`, source: facts.join(' ') }
}
