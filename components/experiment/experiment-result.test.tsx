import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import type { ExperimentView } from '@/lib/improve/experiments/experiment-view'
import type { ArmResult, ArmVerdict } from '@/lib/improve/experiments/result'
import { ExperimentScreen } from './experiment-screen'
import { ARM, change, EXPERIMENT, RESULT, told } from './test-experiment'

vi.mock('next/navigation', () => ({ useRouter: () => ({}), useSearchParams: () => new URLSearchParams() }))

const never = async () => ({ ok: false, message: '' }) as const
const actions = {
  ...{ start: never, pause: never, resume: never, stop: never, retry: never, remove: never, saveWording: never },
  ...{ freeze: never, openTest: never, tryNow: never },
}

/** What a page says, its tags taken away. */
function text(part: Partial<ExperimentView> = {}, chosen: string | null = null): string {
  return renderToStaticMarkup(
    <NuqsTestingAdapter>
      <ExperimentScreen experiment={{ ...EXPERIMENT, ...part }} chosen={chosen} open={null} actions={actions} />
    </NuqsTestingAdapter>,
  )
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<button[^>]*aria-label="What is[^>]*>\?<\/button>/g, '')
    .replace(/<[^>]+>/g, '|')
    .replace(/\|+/g, '|')
    .replaceAll('&lt;', '<')
}
const plain = (page: string) => page.replaceAll('|', '').replace(/\s+/g, ' ')

test('the verdict of the planned arm comes first, with what grew before what shrank, and how often was looked', () => {
  const page = plain(text())
  expect(page).toContain(
    'Improved: gpt, told its gaps, moves towards people by +.19 [+.11, +.27], and by +.15 [+.08, +.22] more than its control, random advice, on 160 test prompts.',
  )
  expect(page).toContain('That is 41% [22%, 63%] of its gap to people.')
  expect(page).toMatch(/Gaps that grew: novel words \+\.16 \[\+\.12, \+\.20\]; shrank: length −\.21/)
  expect(page).toContain('The second look at these test prompts: tested at .05 ÷ 2 = .025, intervals of 97.5%.')
  expect(page.indexOf('Improved:')).toBeLessThan(page.indexOf('Exploratory'))
  expect(page.indexOf('Exploratory')).toBeLessThan(page.indexOf('and baseline'))
  expect(page).toContain(
    'A change of .08 would have shown in four of five experiments with 160 prompts; about 900 would show the one that was found.',
  )
})

test('targeted and untargeted factors stand apart, the latter named as the evidence', () => {
  const page = renderToStaticMarkup(
    <NuqsTestingAdapter>
      <ExperimentScreen experiment={EXPERIMENT} chosen="J1" open={null} actions={actions} />
    </NuqsTestingAdapter>,
  )
  expect(page.indexOf('Not targeted: the evidence')).toBeLessThan(page.indexOf('Targeted: improves by construction'))
  expect(page.match(/stroke="var\(--human\)"/g)?.length).toBeGreaterThanOrEqual(4)
})

test('says on how many prompts the gaps are, which are not those of the dashboard', () => {
  expect(plain(text({}))).toMatch(
    /before → after, on at most \d+ prompts: gaps there need not be those of the dashboard/,
  )
})

test('factors that free words may name are neither targeted nor evidence', () => {
  const factors = ARM.factors.map((factor) => ({ ...factor, targeted: false }))
  const movement = { ...ARM.movement, targeted: null }
  const free = { ...ARM, factors, movement, namesUnknown: true as const }
  const result = { ...RESULT, arms: RESULT.arms.map((arm) => (arm.planned ? free : arm)) }
  const page = renderToStaticMarkup(
    <NuqsTestingAdapter>
      <ExperimentScreen experiment={{ ...EXPERIMENT, result }} chosen="J1" open={null} actions={actions} />
    </NuqsTestingAdapter>,
  )
  expect(page).toContain('All factors: which of them its words name is not known')
  expect(page).not.toMatch(/: the evidence|Targeted: /)
})

test('over the whole gap it is said to overshoot; of no interval that is said', () => {
  const arms = RESULT.arms.map((arm) =>
    arm.planned
      ? {
          ...arm,
          movement: { ...arm.movement, share: { value: 1.3, low: 1.1, high: 1.6 } },
          factors: [change('Length', true, 0.5, 0.5, 0.2)],
        }
      : arm,
  )
  const page = plain(text({ result: { ...RESULT, arms } }))
  expect(page).toContain('That is 130% [110%, 160%] of its gap to people: it overshoots.')
  expect(page).toContain('No gap is shown to have grown or shrunk.')
})

const fallen = { ...ARM.agreement, before: told(0.71), after: told(0.64), change: told(-0.07, 0.04), overControl: null }
const say = (verdict: ArmVerdict, part: Partial<ArmResult> = {}) =>
  plain(
    text({ result: { ...RESULT, arms: RESULT.arms.map((arm) => (arm.planned ? { ...arm, verdict, ...part } : arm)) } }),
  )

test('every other verdict is in words', () => {
  expect(say('own')).toContain('Only by its own judge: it wins')
  expect(say('control')).toContain('Any instruction may have done this.')
  expect(say('mixed', { agreement: fallen })).toContain(
    'but chooses as people do less often (−7.0 [−11.0, −3.0] points)',
  )
  expect(say('few')).toContain(
    'Too few prompts: 160 test prompts of which too few tell the two apart; nothing is concluded.',
  )
  expect(say('worse')).toContain('Worse: gpt, told its gaps, moves away from people: ')
})

test('what waits for a person is offered: the wording, and the look at the test part', () => {
  const wording = text({ status: 'wording', result: null, validation: null, openedAt: null })
  expect(wording).toContain('|Freeze the wording and go on|')
  expect(wording).toContain('|Keep this wording|')
  expect(plain(wording)).toContain('8 words of guidance, 8 of its control')
  const long = (EXPERIMENT.wording ?? []).map((each) =>
    each.arm === 'J2' ? { ...each, guidance: `${each.guidance} And much more of it.` } : each,
  )
  expect(plain(text({ status: 'wording', result: null, wording: long }))).toContain('more than a fifth apart')
  expect(wording.indexOf('Where gpt differs')).toBeLessThan(wording.indexOf('Read what each arm will be told'))
  const chosen = plain(text({ status: 'chosen', result: null, openedAt: null }))
  expect(chosen).toContain('On validation, Told its gaps (J1) is ahead')
  expect(chosen).toContain('Open the test part')
  // What validation says of the smallest change replaces what was foreseen before anything was asked.
  expect(chosen).toContain('would show in four of five experiments')
  expect(chosen).not.toContain('the smallest change that would show is about')
  expect(chosen).toContain('Look 2: The second look at these test prompts')
  const ready = plain(text({ status: 'ready', result: null, validation: null, wording: null, development: null }))
  expect(ready).toContain('Start with these')
  expect(ready).toContain('the smallest change that would show is about .08')
})

test('what was estimated is no forecast any more once the experiment has begun', () => {
  expect(plain(text({ status: 'ready', result: null }))).toContain('What it will take')
  const chosen = plain(text({ status: 'chosen', result: null, openedAt: null }))
  expect(chosen).not.toContain('What it will take')
  expect(chosen).toContain('What it was to take')
})

test('a writer’s gaps stand without scores of people, which would be 0 in every row', () => {
  const page = (kind: 'writer' | 'judge') => plain(text({ status: 'wording', plan: { ...EXPERIMENT.plan, kind } }))
  expect(page('judge')).toContain('FactorGapPeoplegpt')
  expect(page('writer')).toContain('FactorGapnNamed by')
  expect(page('writer')).toContain('more of the factor than the response people chose')
})

test('without a planned arm the page says that all of it explores', () => {
  const arms = RESULT.arms.map((arm) => ({ ...arm, planned: false }))
  const page = plain(text({ result: { ...RESULT, arms } }))
  expect(page).toContain('No arm was planned: what follows is exploratory. Improved')
  expect(page).toContain('Gaps that grew (exploratory): novel words')
  expect(plain(text())).not.toContain('No arm was planned')
})

test('stopped early there is no result, and it can go on', () => {
  const page = plain(text({ status: 'stopped', result: null }))
  expect(page).toContain('Stopped before the end: there is no result.')
  expect(page).toContain('Go on')
})

test('of writers unsupported facts stand before and after with the prompts they were counted on, where they were', () => {
  const counted = (value: number, prompts: number) => ({ ...told(value, 0.5), prompts })
  const writer = (arm: string, unsupported: ArmResult['unsupported']) => ({ ...ARM, arm, control: null, unsupported })
  const arms = [
    writer('A0', { before: counted(2.5, 150), after: counted(2.5, 150), change: null }),
    writer('A5', { before: counted(2.45, 148), after: counted(1.2, 148), change: counted(-1.25, 148) }),
    writer('A6', null),
  ]
  const result = { ...RESULT, arms }
  const plan = { ...EXPERIMENT.plan, kind: 'writer' as const }
  const page = text({ result, plan })
  expect(plain(page)).toContain('own judge, on the same prompts for both texts; 160 test prompts')
  expect(plain(page)).toContain(
    'Left out for want of a source, or of a count that could be read: up to 12 prompts an arm.',
  )
  const table = page.slice(page.indexOf('Unsupported facts, before and after'))
  expect(plain(table)).toMatch(/A52\.45 \[1\.95, 2\.95\]1\.20 \[0\.70, 1\.70\] · 148 prompts−1\.25 \[−1\.75, −\.75\]/)
  expect(text({ plan, result: { ...result, arms: arms.map((arm) => ({ ...arm, unsupported: null })) } })).not.toContain(
    'Unsupported facts',
  )
})

test('labels that came while it ran are said, and only then', () => {
  const said = 'People’s choices on these prompts changed while it ran'
  expect(plain(text({ result: { ...RESULT, relabelled: true } }))).toContain(said)
  expect(plain(text())).not.toContain(said)
})
