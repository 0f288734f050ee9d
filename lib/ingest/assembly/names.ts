/** Numbers names from 0 in the order they come. */
export type Names = { size(): number; find(name: string): number; place(name: string): number }

export function createNames(): Names {
  const numbers = new Map<string, number>()
  return {
    size: () => numbers.size,
    find: (name) => numbers.get(name) ?? -1,
    place(name) {
      const found = numbers.get(name)
      if (found !== undefined) return found
      numbers.set(name, numbers.size)
      return numbers.size - 1
    },
  }
}
