import type { DrawnPair } from './world'

const LABELS = [1, 0, -1]

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0)

/** Agreement beyond chance of two raters, from the weights of their nine cells. */
function kappa(cells: readonly number[]): number {
  const n = total(cells)
  const at = (row: number, column: number) => (cells[3 * row + column] ?? 0) / n
  const rows = LABELS.map((_, k) => at(k, 0) + at(k, 1) + at(k, 2))
  const columns = LABELS.map((_, k) => at(0, k) + at(1, k) + at(2, k))
  const expected = total(rows.map((row, k) => row * (columns[k] ?? 0)))
  return (at(0, 0) + at(1, 1) + at(2, 2) - expected) / (1 - expected)
}

/** How people and the judge choose, and annotators among themselves, from weighted pairs. */
export function choiceTruth() {
  const cells = Array.from({ length: 9 }, () => 0)
  const votes = LABELS.map(() => 0)
  let [all, flipped, first, apart] = [0, 0, 0, 0]
  const share = (which: readonly number[]) => total(which.map((cell) => cells[cell] ?? 0))
  return {
    add({ people, shown, swapped }: DrawnPair, human: number, judge: number, weight: number): void {
      const cell = 3 * (1 - human) + (1 - judge)
      cells[cell] = (cells[cell] ?? 0) + weight
      all += weight
      if (shown() !== swapped()) flipped += weight
      first += (weight * (Number(shown() === 1) + Number(swapped() === -1))) / 2
      for (const [place, label] of LABELS.entries()) {
        const alike = people.filter((choice) => choice === label).length
        votes[place] = (votes[place] ?? 0) + weight * alike
        apart += (weight * alike * (people.length - alike)) / Math.max(1, people.length - 1)
      }
    },
    read(): Readonly<Record<string, number>> {
      const cast = total(votes)
      const chance = total(votes.map((each) => (each / cast) ** 2))
      return {
        agreement: share([0, 4, 8]) / all,
        'agreement without ties': share([0, 8]) / share([0, 2, 6, 8]),
        kappa: kappa(cells),
        'flip rate': flipped / all,
        'first shown': first / all,
        alpha: 1 - apart / cast / (1 - chance),
      }
    },
  }
}
