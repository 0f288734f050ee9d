import { describe, expect, it } from 'vitest'
import { benchAlignment } from './coverage-alignment'
import { benchCompare } from './coverage-compare'
import { benchJudge, benchNull } from './coverage-headline'
import { benchPlanning } from './coverage-planning'
import { benchWorlds } from './coverage-worlds'
import type { Figure } from './figure'
import { WORLDS } from './simulation/worlds'

/** A small part of what `npm run bench coverage` does, so that a rule that no longer holds is found at once. */
const failed = (figures: readonly Figure[]): readonly Figure[] => figures.filter(({ ok }) => !ok)

describe('conclusions in simulated worlds', () => {
  it('have intervals that hold the truth, and none without width', () => {
    const worlds = WORLDS.filter(({ name }) => name === 'three annotators, .7')
    const figures = benchWorlds(50, worlds, [30])
    expect(worlds).toHaveLength(1)
    expect(new Set(figures.map(({ name }) => name.split(/[:,] /)[1]))).toEqual(
      new Set(['score', 'gap', 'bunched', 'share', 'score τb', 'gap τb', 'unpaired gap', 'κ', 'α']),
    )
    expect(failed(figures)).toEqual([])
  })

  it('are not made where nothing is there', () => {
    expect(failed(benchNull(60, [4], [10]))).toEqual([])
  })

  it('are not made by a page of datasets where nothing is there', () => {
    expect(failed(benchCompare(30, 6, 3))).toEqual([])
  })

  it('name a judge that always follows one factor', () => {
    expect(failed(benchJudge(60, [40], [20]))).toEqual([])
  })

  it('have intervals of alignment', () => {
    expect(failed(benchAlignment(20, [50]))).toEqual([])
  })

  it('find what was planned as often as promised', () => {
    expect(failed(benchPlanning(40, [0.6], [{ models: 1, factors: 10 }]))).toEqual([])
  })
})
