import { expect, it } from 'vitest'
import { type ArmFacts, armVerdictParts } from './arm-verdict-words'

const told = (value: number, half = 0.05, p = Math.abs(value) > half ? 0.001 : 0.3) => ({
  ...{ value, low: value - half, high: value + half, p },
})
const FACTS: ArmFacts = {
  ...{ arm: 'J1', model: 'gpt', raters: null, control: 'J2', outcome: 'movement', verdict: 'improved' },
  ...{ planned: true, q: null, level: 0.05, prompts: 160, all: 160, overBaseline: told(0.19), overControl: told(0.15) },
  ...{ ofControl: told(0.04), isControlShown: false, moved: told(0.19), smallest: null, promptsNeeded: null },
  ...{ share: { value: 1.2, low: 0.8, high: 1.6 }, agreement: null, wins: { own: null, outside: null } },
}
const say = (rest: Partial<ArmFacts>): string =>
  armVerdictParts({ ...FACTS, ...rest })
    .map(({ text }) => text)
    .join('')

it('names the prompts that an arm was compared on, and how many could not be', () => {
  expect(say({})).toContain(
    'more than its control, random advice, on 160 test prompts. That is 120% [80%, 160%] of its gap',
  )
  expect(say({ prompts: 150 })).toContain('on 150 of 160 test prompts (10 could not be compared).')
  expect(say({ raters: { before: 'x', after: 'y' }, control: null, prompts: 150 })).toContain(
    'by +.19 [+.14, +.24], on 150 prompts.',
  )
})

it('tells the share of the gap with the movement, not with another outcome, and overshoots only where its low is over all', () => {
  expect(say({})).not.toContain('overshoots')
  expect(say({ share: { value: 1.3, low: 1.1, high: 1.6 } })).toContain('of its gap to people: it overshoots.')
  const agreement = say({ outcome: 'agreement', overBaseline: told(0.07), overControl: told(0.06) })
  expect(agreement).toContain('Along the gaps it moves by +.19 [+.14, +.24], 120% [80%, 160%] of its gap to people.')
  expect(agreement).not.toContain('That is')
  expect(say({ outcome: 'wins', moved: null })).not.toContain('of its gap')
})

it('leaves the credit to the control while the two are not told apart, and says where only the correction stops it', () => {
  const unlike = { verdict: 'control', overControl: told(0.03) } as const
  expect(say({ ...unlike, ofControl: told(0.16), isControlShown: true })).toBe(
    'Not shown to beat its control: gpt, told its gaps, moves towards people by +.19 [+.14, +.24], on 160 test prompts, but its control, random advice, rises too (+.16 [+.11, +.21]): +.03 [−.02, +.08] between the two is not shown. Any instruction may have done this; the control has the credit until the two are told apart.',
  )
  expect(say(unlike)).toMatch(
    /random advice, is at \+\.04 .*: \+\.03 .* is not shown\. Any instruction may have done this\.$/,
  )
  expect(say({ ...unlike, overControl: told(0.06, 0.05, 0.03), planned: false, q: 0.01 })).toContain(
    'between the two would be shown alone (p .030), but not as one of several arms.',
  )
  expect(say({ verdict: 'none', planned: false, q: 0.12, overControl: told(0.06, 0.05, 0.03) })).toContain(
    'Alone it would be shown (p .030); as one of several arms it is not (q .120).',
  )
  expect(say({ verdict: 'none', overBaseline: told(0.01), planned: false, q: 0.9 })).not.toContain('Alone')
})

it('says whose judge sees it, of another writer too, and does not call the rest no improvement', () => {
  const wins = { own: told(0.75), outside: told(0.54) }
  const own = { outcome: 'wins', verdict: 'own', wins } as const
  expect(say({ ...own, arm: 'A2' })).toBe(
    'Only by its own judge: it wins 75% [70%, 80%] against the first answer where it judges itself, 54% [49%, 59%] where a judge outside the loop does. By a judge outside the loop no improvement is shown.',
  )
  expect(say({ ...own, arm: 'AE' })).toMatch(/^Only by the judge in the loop: .* where the first writer’s model judges/)
})

it('names the outside judge where a writer comes closer and loses', () => {
  const wins = { own: told(0.5), outside: told(0.2) }
  expect(say({ arm: 'A5', control: 'A6', verdict: 'mixed', wins })).toMatch(
    /^Closer, yet loses: .* but wins only 20% \[15%, 25%\] against the first answer where a judge outside the loop judges\.$/,
  )
  expect(say({ verdict: 'mixed', agreement: told(-0.07) })).toMatch(/^Closer, yet agrees less: .*less often \(−7\.0/)
})

it('says why there is nothing to compare', () => {
  const unknown = { verdict: 'unknown', overBaseline: null } as const
  expect(say({ ...unknown, moved: null })).toContain('no factor that has a weight could be measured')
  expect(say({ ...unknown, outcome: 'agreement' })).toContain('nothing that it said could be read')
  expect(say({ ...unknown, arm: 'A2', outcome: 'wins', wins: { own: told(0.75), outside: null } })).toContain(
    'no verdict of the judge outside the loop could be read. Where it judges itself, it wins 75%',
  )
  expect(say({ verdict: 'unknown', overControl: null })).toContain('its control, random advice, could not be compared')
})

it('says what would have shown where nothing is shown, and rounds what it would take', () => {
  const none = {
    arm: 'A5',
    model: 'llama',
    control: 'A6',
    outcome: 'wins',
    verdict: 'none',
    prompts: 60,
    all: 60,
  } as const
  expect(say({ ...none, overBaseline: told(0.03), overControl: told(-0.01), smallest: 0.12, promptsNeeded: 412 })).toBe(
    'No difference shown: llama, told its gaps, changes its wins by +3.0 [−2.0, +8.0] points against the baseline, −1.0 [−6.0, +4.0] points against its control. A change of 12.0 points would have shown in four of five experiments with 60 prompts; about 410 would show the one that was found.',
  )
})

it('does not tell a smallest change that there cannot be', () => {
  expect(say({ verdict: 'few', prompts: 2, all: 2, smallest: 7.04 })).toBe(
    'Too few prompts: 2 test prompts of which too few tell the two apart; nothing is concluded.',
  )
})

it('says how far an arm fell', () => {
  expect(say({ verdict: 'worse', overBaseline: told(-0.2) })).toBe(
    'Worse: gpt, told its gaps, moves away from people: −.20 [−.25, −.15], on 160 test prompts.',
  )
})
