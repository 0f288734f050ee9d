import { describe, expect, it } from 'vitest'
import { filterEntries, GLOSSARY } from './entries'

const anchors = (find: string) => filterEntries(GLOSSARY, find).flatMap(({ entries }) => entries.map((e) => e.anchor))

describe('the glossary', () => {
  it('gives everything a place of its own that a link can name', () => {
    const all = GLOSSARY.flatMap(({ entries }) => entries.map(({ anchor }) => anchor))
    expect(new Set(all).size).toBe(all.length)
    expect(all).toEqual(expect.arrayContaining(['word-pair', 'tau14', 'gap', 'factor-length']))
    for (const anchor of all) expect(anchor).toMatch(/^[A-Za-z][\w-]*$/)
  })

  it('finds by every word asked for, in any order, whatever the case and the accents', () => {
    expect(anchors('COHEN chance')).toContain('kappa')
    expect(anchors('kappa')).toContain('kappa')
    expect(anchors('α Krippendorff')).toEqual(['krippendorff'])
    expect(anchors('krippendorff zebra')).toEqual([])
    expect(anchors('  ')).toHaveLength(GLOSSARY.flatMap(({ entries }) => entries).length)
  })
})
