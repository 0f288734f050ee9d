import { describe, expect, it } from 'vitest'
import { choiceOfSide, countingOf, needsCounting, type SideContext, sideOfWord } from './side-words'

const A =
  'a_winner|left_better|text_1|option_a|Response 1|Model A is better|A|left|first|A is much better|A is slightly better|[[A]]|A>>B|A > B|甲|左|前者|回答A更好|左边更好|第一个|Ａ|réponse A|Response 1 is much better than Response 2|1 much better|B is worse|I prefer A|1st|Antwort A|первый|assistant_1|A wins|first one|A+|B loses|A beats B|prefer a over b|A is a bit better|A wins, B loses|A is chosen, B is rejected|a_winner|A is even better than B|Response 1 > Response 2'
const B =
  'b_winner|right_is_better|text_2|option_b|Response 2|Model B is better|B|right|second|B is better than A|[[B]]|B>A|A<B|乙|右|后者|後者|A is worse|responseB|prefer_right|2 slightly better|The second response is better|второй|segundo|droite|2nd|second one|A loses|B beats A|prefer b over a|B is a bit better|B is a lot better|A loses to B|B is better, A is worse|The better one is B'
const TIE =
  'tie|Tie (both bad)|both|neither|平局|一样好|両方|оба|A=B|no preference|About the same|both_bad|Equally Good|draw|empate|unentschieden|Both are good|0 (tie)|[[C]]|neither|None is better|none of them is good|both are right|A and B are equal|it is a tie'
const NONE =
  'C|1|2|skip|N/A|not sure|a good answer|gpt-4|AB|off-topic-none|I would have said something else entirely here|both answers mention a cat||None|none|NONE|null|NaN|nan|n/a|NA|None selected|keine Angabe|a lot better|a bit better|a little better|even better|not A|A or B|b vs a|the better one|A>=B|A>|A>A|<b>|good|a bear|than A, B is better|A is better, both bad|A is good'

describe('sideOfWord', () => {
  it.each(A.split('|'))('reads %j as the first', (word) => expect(sideOfWord(word)).toBe('a'))
  it.each(B.split('|'))('reads %j as the second', (word) => expect(sideOfWord(word)).toBe('b'))
  it.each(TIE.split('|'))('reads %j as a tie', (word) => expect(sideOfWord(word)).toBe('tie'))
  it.each(NONE.split('|'))('does not read %j', (word) => expect(sideOfWord(word)).toBeNull())

  it('reads no text of any length', () => expect(sideOfWord(`a${' '.repeat(500_000)}<`)).toBeNull())

  it('knows the names of the two', () => {
    const names = ['gpt', 'claude'] as const
    expect(['gpt', 'Claude', 'claude > gpt', 'gpt = claude'].map((word) => sideOfWord(word, { names }))).toEqual([
      'a',
      'b',
      'b',
      'tie',
    ])
  })
})

describe('numbers', () => {
  const read = (words: readonly string[], names: readonly [string, string], more: SideContext = {}) => {
    const counting = countingOf(words, names)
    return words.map((word) => choiceOfSide(sideOfWord(word, { names, counting, ...more })))
  }

  it('count as the names of the responses do', () => {
    expect(read(['response_1', 'response 1', 'tie'], ['answer_0', 'answer_1'])).toEqual([-1, -1, 0])
    expect(read(['response_1', 'tie'], ['answer_1', 'answer_2'])).toEqual([1, 0])
    expect(read(['0', '1'], ['answer_0', 'answer_1'], { bare: true })).toEqual([1, -1])
    expect(read(['0', '1'], ['answer_1', 'answer_2'], { bare: true })).toEqual([null, 1])
  })
  it('count as the other words of their column do', () => {
    expect(read(['model_0', 'model_1'], ['response_a', 'response_b'])).toEqual([1, -1])
    expect(read(['model_1', 'model_2'], ['response_a', 'response_b'])).toEqual([1, -1])
    expect(read(['Answer 0 is better', 'Answer 1 is better'], ['left', 'right'])).toEqual([1, -1])
    expect(read(['output_1 is better', 'output_2'], ['answer_0', 'answer_1'])).toEqual([1, -1])
    expect(read(['1', '2'], ['left', 'right'], { bare: true })).toEqual([1, -1])
  })
  it('say nothing where a file does not tell from which one it counts', () => {
    expect(read(['model_1', 'tie'], ['response_a', 'response_b'])).toEqual([null, 0])
    expect(read(['model_0', 'model_1', 'model_2'], ['response_a', 'response_b'])).toEqual([null, null, null])
    expect(read(['0', '1'], ['left', 'right'], { bare: true })).toEqual([null, null])
    expect(read(['Response 1 is better than Response 2'], ['left', 'right'])).toEqual([1])
    expect([needsCounting('model_1'), needsCounting('A'), needsCounting('tie')]).toEqual([true, false, false])
  })
})
