import { describe, expect, it } from 'vitest'
import { inRequests, reasonIn } from './send-files'

describe('reasonIn', () => {
  it('repeats what the server said', () => {
    expect(reasonIn('{"error":"The disk is full."}', 507)).toBe('The disk is full.')
  })

  it('names the status where the body is not ours', () => {
    expect(reasonIn('<html>Bad gateway</html>', 502)).toBe('the server answered 502.')
    expect(reasonIn('', 500)).toBe('the server answered 500.')
  })
})

describe('inRequests', () => {
  const named = (size: number, at: number) => ({ name: `${at}.csv`, size, file: new File([], 'x') })
  const sizes = (...given: readonly number[]) =>
    inRequests(given.map(named)).map((files) => files.map((file) => file.size))

  it('sends small files together and large ones alone, in their order', () => {
    expect(sizes(5, 0, 7)).toEqual([[5, 0, 7]])
    expect(sizes(5, 2_000_000, 7, 8)).toEqual([[5], [2_000_000], [7, 8]])
    expect(sizes(...Array.from({ length: 9 }, () => 1_000_000)).map(({ length }) => length)).toEqual([4, 4, 1])
    expect(sizes(...Array.from({ length: 537 }, () => 10)).map(({ length }) => length)).toEqual([
      ...Array.from({ length: 8 }, () => 64),
      25,
    ])
    expect(sizes()).toEqual([])
  })
})
