import { expect, test } from 'vitest'
import type { Clock } from '@/lib/clock'
import { fairTurns } from './fair-turns'
import { delayAfter, LONGEST_DELAY_MS, slowGuesses } from './slow-guesses'

/** Time goes on only by what is waited for, and all waits are written down. */
function tester() {
  let now = 0
  const waits: number[] = []
  const clock: Clock = {
    now: () => now,
    wait: async (milliseconds) => void waits.push(milliseconds),
    later: () => {},
    random: () => 0,
  }
  const { guess } = slowGuesses(clock)
  return {
    /** How long the guess waited. */
    async guess(client: string, isRight: boolean): Promise<number> {
      const before = waits.length
      expect(await guess(client, async () => isRight)).toBe(isRight)
      return waits.slice(before).reduce((sum, wait) => sum + wait, 0)
    },
    pass: (milliseconds: number) => {
      now += milliseconds
    },
  }
}

async function repeat(times: number, work: (at: number) => Promise<number>): Promise<number[]> {
  const results = []
  for (let at = 0; at < times; at++) results.push(await work(at))
  return results
}

test('right guesses never count, however many', async () => {
  const { guess } = tester()
  expect(new Set(await repeat(1000, () => guess('10.0.0.1', true)))).toEqual(new Set([0]))
})

test('wrong ones slow their own client, up to a bound, and nobody else', async () => {
  const { guess } = tester()
  expect(await repeat(10, () => guess('10.0.0.1', false))).toEqual([0, 0, 0, 250, 500, 1000, 2000, 4000, 4000, 4000])
  expect(await guess('10.0.0.2', true)).toBe(0)
  expect(await guess('10.0.0.1', true)).toBe(4000)
})

test('nobody is locked out: after ten thousand wrong guesses from everywhere a right one waits seconds at most', async () => {
  const { guess } = tester()
  await repeat(10_000, (at) => guess(`10.0.${at % 250}.${at % 7}`, false))
  expect(await guess('10.0.1.1', true)).toBeLessThanOrEqual(LONGEST_DELAY_MS)
  expect(await guess('10.9.9.9', true)).toBeLessThanOrEqual(1000)
  expect(LONGEST_DELAY_MS).toBe(5000)
})

test('it is forgotten after a quarter of an hour, by a crowd after a minute', async () => {
  const { guess, pass } = tester()
  await repeat(200, () => guess('10.0.0.1', false))
  expect(await guess('10.0.0.2', true)).toBe(1000)
  pass(60_000)
  expect(await guess('10.0.0.2', true)).toBe(0)
  expect(await guess('10.0.0.1', true)).toBe(4000)
  pass(15 * 60_000)
  expect(await guess('10.0.0.1', true)).toBe(0)
})

test('all addresses of one IPv6 network are one client', async () => {
  const { guess } = tester()
  await repeat(5, (at) => guess(`2001:db8:1:2::${at + 1}`, false))
  expect(await guess('2001:db8:1:2:ffff::', true)).toBe(delayAfter(5))
  expect(await guess('2001:db8:1:3::1', true)).toBe(0)
})

test('guesses at the same moment are not all free', async () => {
  const waits: number[] = []
  const clock: Clock = { now: () => 0, wait: async (time) => void waits.push(time), later: () => {}, random: () => 0 }
  const { guess } = slowGuesses(clock)
  await Promise.all(Array.from({ length: 20 }, () => guess('10.0.0.1', async () => false)))
  expect(waits).toEqual([250, 500, 1000, 2000, ...Array(13).fill(4000)])
})

test('a thousand checks of one client hold another one up by no more than one', async () => {
  const turns = fairTurns(1)
  const done: string[] = []
  const one = (key: string) => turns.run(key, async () => void done.push(key))
  const flood = Array.from({ length: 1000 }, () => one('flood'))
  await Promise.all([one('reader'), ...flood])
  expect(done.indexOf('reader')).toBeLessThanOrEqual(2)
  expect(done).toHaveLength(1001)
})

test('a check that throws gives its turn on', async () => {
  const turns = fairTurns(1)
  await expect(turns.run('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await turns.run('a', async () => 1)).toBe(1)
})
