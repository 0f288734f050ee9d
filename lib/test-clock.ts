import { type Clock, realClock } from './clock'

/** A clock that runs so many times as fast: everything comes in its order, and nobody waits long for it. */
export const fastClock = (times: number): Clock => ({
  now: () => performance.now() * times,
  wait: (milliseconds, signal) => realClock.wait(milliseconds / times, signal),
  later: (milliseconds, call) => realClock.later(milliseconds / times, call),
  random: Math.random,
})
