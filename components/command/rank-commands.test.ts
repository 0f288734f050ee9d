import { describe, expect, it } from 'vitest'
import type { Command } from './commands'
import { groupCommands, indexAfterKey, rankCommands } from './rank-commands'

const command = (label: string, group = 'Pages', words = '', first = false): Command => ({
  ...{ id: label, group, label, words, first, hint: null, act: { go: '/' } },
})
const labels = (commands: readonly Command[], find: string) => rankCommands(commands, find).map(({ label }) => label)

describe('the command menu', () => {
  it('puts the start of a label before the start of a word, the middle of one, other words and an abbreviation', () => {
    const all = [
      command('Pages and Answers in Rome'),
      command('Unrelated', 'Pages', 'pair things'),
      command('Repairs'),
      command('Show the pairs'),
      command('Pairs of this dataset'),
      command('Settings'),
    ]
    expect(labels(all, 'pair')).toEqual([
      'Pairs of this dataset',
      'Show the pairs',
      'Repairs',
      'Unrelated',
      'Pages and Answers in Rome',
    ])
  })

  it('wants every word, in any order and case, and puts an exact label first', () => {
    const all = [command('Sample: summaries of posts'), command('Sample: helpful answers'), command('Sample')]
    expect(labels(all, 'POSTS sum')).toEqual(['Sample: summaries of posts'])
    expect(labels(all, 'sample')[0]).toBe('Sample')
    expect(labels(all, 'posts helpful')).toEqual([])
  })

  it('takes accents and signs as they come', () => {
    expect(labels([command('Größe'), command('Krippendorff’s α')], 'große')).toEqual(['Größe'])
    expect(labels([command('Krippendorff’s α'), command('c++ (code)')], 'α')).toEqual(['Krippendorff’s α'])
    expect(labels([command('c++ (code)')], '(c')).toEqual(['c++ (code)'])
    expect(labels([command('c++ (code)')], '*[')).toEqual([])
  })

  it('offers what comes first before anything is typed, and never more than asked for', () => {
    const all = [command('A', 'x', '', true), command('B')]
    expect(labels(all, ' ')).toEqual(['A'])
    expect(rankCommands([command('Aa'), command('Ab')], 'a', 1)).toHaveLength(1)
  })

  it('shows the group of the best one first', () => {
    const ranked = rankCommands([command('Deep gap', 'Datasets'), command('Gap', 'Glossary')], 'gap')
    expect(groupCommands(ranked).map(([group]) => group)).toEqual(['Glossary', 'Datasets'])
  })
})

it('goes round with the arrows and to the ends with Home and End', () => {
  expect(['ArrowDown', 'ArrowUp', 'Home', 'End', 'a'].map((key) => indexAfterKey(key, 0, 3))).toEqual([
    1,
    2,
    0,
    2,
    null,
  ])
  expect(indexAfterKey('ArrowDown', 2, 3)).toBe(0)
  expect(indexAfterKey('ArrowDown', -1, 0)).toBeNull()
})
