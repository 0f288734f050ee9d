import type { World, WorldFactor } from './world'

/** Strong, weak and no leanings; factors that tell nearly all, some, one in ten and three in a hundred pairs apart. */
const FACTORS: readonly WorldFactor[] = [
  { tells: 0.9, bunched: 0, people: 2, model: 0.4 },
  { tells: 0.9, bunched: 0, people: 0.4, model: 2 },
  { tells: 0.9, bunched: 0, people: 0.4, model: 0.4 },
  { tells: 0.9, bunched: 0, people: 0, model: 0 },
  { tells: 0.5, bunched: 0, people: 0.5, model: 0 },
  { tells: 0.3, bunched: 0, people: 0.6, model: 0.6 },
  { tells: 0.1, bunched: 0, people: 0.8, model: 0 },
  { tells: 0.1, bunched: 0.5, people: 0.8, model: 0.8 },
  { tells: 0.03, bunched: 0, people: 0.8, model: 0.8 },
  { tells: 0.03, bunched: 0.5, people: 0.8, model: 0 },
]

/** People and the model choose alike nine times out of ten, and nearly as often what has more of the first factor. */
const STRONG = FACTORS.map((factor, at) => (at === 0 ? { ...factor, tells: 1, people: 6, model: 6 } : factor))

const PLAIN: World = {
  ...{ name: '', pairs: [1, 1], informative: false, common: 0.3, annotators: 1 },
  ...{ close: 0.2, lean: 0.15, writes: false, factors: FACTORS },
}

/** The worlds of METHOD §3: one to forty pairs a prompt, alike by .3 and .7, sizes that say something, a majority of three. */
export const WORLDS: readonly World[] = [
  { ...PLAIN, name: 'one pair a prompt', common: 0 },
  { ...PLAIN, name: 'three pairs, .3', pairs: [3, 3] },
  { ...PLAIN, name: 'three pairs, .7', pairs: [3, 3], common: 0.7 },
  { ...PLAIN, name: '1 to 40 pairs, .3', pairs: [1, 40] },
  { ...PLAIN, name: '1 to 40 pairs, .7', pairs: [1, 40], common: 0.7, writes: true },
  { ...PLAIN, name: '1 to 40 pairs, .7, size says something', pairs: [1, 40], common: 0.7, informative: true },
  { ...PLAIN, name: 'three annotators, .7', pairs: [3, 3], common: 0.7, annotators: 3, writes: true },
  { ...PLAIN, name: 'many close calls, .7', pairs: [1, 40], common: 0.7, close: 1, lean: 1 },
  { ...PLAIN, name: 'strong leanings, .7', pairs: [1, 40], common: 0.7, close: 0.1, annotators: 3, factors: STRONG },
]
