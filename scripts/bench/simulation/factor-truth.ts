import type { World } from './world'

/** Weights of pairs by what a rater and a factor say, of which scores are made. */
type Counts = { c: number; d: number; tm: number; th: number }

function add(counts: Counts, choice: number, difference: number, weight: number): void {
  const sign = Math.sign(difference)
  if (choice === 0) counts.th += sign === 0 ? 0 : weight
  else if (sign === 0) counts.tm += weight
  else if (sign === choice) counts.c += weight
  else counts.d += weight
}

const tau14 = ({ c, d, tm }: Counts): number => (c - d) / (c + d + tm)
const taub = ({ c, d, tm, th }: Counts): number => (c - d) / Math.sqrt((c + d + th) * (c + d + tm))

/** Scores of people and of the judge on every factor, and gaps on the pairs both decided, from weighted pairs. */
export function factorTruth(world: World) {
  const each = () => world.factors.map((): Counts => ({ c: 0, d: 0, tm: 0, th: 0 }))
  const sums = { people: each(), model: each(), bothPeople: each(), bothModel: each() }
  return {
    add(differences: Float64Array, human: number, judge: number, weight: number): void {
      const put = (name: keyof typeof sums, choice: number) => {
        for (const [at, counts] of sums[name].entries()) add(counts, choice, differences[at] ?? 0, weight)
      }
      put('people', human)
      put('model', judge)
      if (human === 0 || judge === 0) return
      put('bothPeople', human)
      put('bothModel', judge)
    },
    read(): Readonly<Record<string, number>> {
      const truth: Record<string, number> = {}
      for (const [measure, of] of Object.entries({ '': tau14, ' τb': taub }))
        for (let at = 0; at < world.factors.length; at++) {
          const score = (name: keyof typeof sums) => of(sums[name][at] ?? { c: 0, d: 0, tm: 0, th: 0 })
          truth[`people${measure} ${at}`] = score('people')
          truth[`model${measure} ${at}`] = score('model')
          truth[`gap${measure} ${at}`] = score('bothModel') - score('bothPeople')
        }
      return truth
    },
  }
}
