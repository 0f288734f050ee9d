/** How many letters must be added, dropped or changed to make one word of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1]
    for (let place = 1; place <= other.length; place++) {
      const kept = (row[place - 1] ?? 0) + (letter === other[place - 1] ? 0 : 1)
      next.push(Math.min(kept, (row[place] ?? 0) + 1, (next[place - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}

/** The word that somebody who wrote `given` most likely meant. */
export function nearest(given: string, known: readonly string[]): string {
  const word = given.slice(0, 60)
  const far = (name: string) => (name.startsWith(word) ? 0.5 : distance(word, name))
  return known.toSorted((one, other) => far(one) - far(other))[0] ?? ''
}
