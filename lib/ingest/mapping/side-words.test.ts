import { describe, expect, it } from 'vitest'
import { scaleOf } from './grade-words'
import { sideOfWord } from './side-words'

const A =
  'a_winner|left_better|text_1|option_a|Response 1|Model A is better|A|left|first|A is much better|A is slightly better|[[A]]|A>>B|A > B|甲|左|前者|回答A更好|左边更好|第一个|Ａ|réponse A|Response 1 is much better than Response 2|1 much better|B is worse|I prefer A|1st|Antwort A|первый|assistant_1|A wins'
const B =
  'b_winner|right_is_better|text_2|option_b|Response 2|Model B is better|B|right|second|B is better than A|[[B]]|B>A|A<B|乙|右|后者|後者|A is worse|responseB|prefer_right|2 slightly better|The second response is better|второй|segundo|droite'
const TIE =
  'tie|Tie (both bad)|both|neither|平局|一样好|両方|оба|A=B|no preference|About the same|both_bad|Equally Good|draw|empate|unentschieden|Both are good|0 (tie)'
const NONE =
  'C|1|2|skip|N/A|not sure|a good answer|gpt-4|AB|off-topic-none|I would have said something else entirely here|both answers mention a cat|'

describe('sideOfWord', () => {
  it.each(A.split('|'))('reads %j as the first', (word) => expect(sideOfWord(word)).toBe('a'))
  it.each(B.split('|'))('reads %j as the second', (word) => expect(sideOfWord(word)).toBe('b'))
  it.each(TIE.split('|'))('reads %j as a tie', (word) => expect(sideOfWord(word)).toBe('tie'))
  it.each(NONE.split('|'))('does not read %j', (word) => expect(sideOfWord(word)).toBeNull())
})

describe('scaleOf', () => {
  it('orders words that grade', () => {
    expect(scaleOf(['good', 'bad', 'fair'])).toEqual([['bad'], ['fair'], ['good']])
    expect(scaleOf(['好', '差'])).toEqual([['差'], ['好']])
    expect(scaleOf(['👍', '👎'])).toEqual([['👎'], ['👍']])
    expect(scaleOf(['good', 'banana'])).toBeNull()
    expect(scaleOf(['good'])).toBeNull()
  })
})
