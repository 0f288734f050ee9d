import { EIGHT_BIASED, type JudgeWorld } from './judge-world'
import { EIGHT_OFF, type WriterWorld } from './writer-world'

/** The arms of which “improved” is true: better than the baseline, and than their control where they have one. */
export type WithBetter = { readonly better: readonly string[] }

const JUDGE = { most: 3, common: 0.3, apart: 0.3, ...EIGHT_BIASED }
const same = (arms: readonly string[]) => arms.map((arm) => ({ arm, keeps: 1 }))
const EVERY_JUDGE = ['J0', 'J1', 'J2', 'J3', 'J4', 'J5', 'JE']

export const JUDGE_WORLDS: readonly (JudgeWorld & WithBetter)[] = [
  {
    ...{ ...JUDGE, name: 'two obey', better: ['J1', 'J4'] },
    arms: [
      ...[
        { arm: 'J0', keeps: 1 },
        { arm: 'J1', keeps: 0.3 },
        { arm: 'J2', keeps: 1 },
        { arm: 'J3', keeps: 1 },
      ],
      ...[
        { arm: 'J4', keeps: 0.5 },
        { arm: 'J5', keeps: 1 },
        { arm: 'JE', keeps: 1 },
      ],
    ],
  },
  { ...{ ...JUDGE, name: 'nobody obeys', better: [] }, arms: same(EVERY_JUDGE) },
  {
    ...{ ...JUDGE, name: 'any instruction helps', better: ['J2'] },
    arms: EVERY_JUDGE.filter((arm) => arm !== 'JE').map((arm) => ({ arm, keeps: arm === 'J0' ? 1 : 0.4 })),
  },
]

/** Arms that also see better what people prefer: a bias alone costs little agreement, which few prompts could show. */
const seeing = (sees: Readonly<Record<string, number>>, { arms, ...world }: JudgeWorld & WithBetter) => ({
  ...world,
  arms: arms.map((each) => ({ ...each, sees: sees[each.arm] ?? 0 })),
})
const SEEING: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'two obey': { J1: 0.6, J4: 0.5 },
  'any instruction helps': { J1: 0.5, J2: 0.5, J3: 0.5, J4: 0.5, J5: 0.5 },
}

/** The same worlds where agreement is what counts. */
export const AGREEMENT_WORLDS = JUDGE_WORLDS.map((world) => seeing(SEEING[world.name] ?? {}, world))

const alike = (arm: string) => ({ arm, towards: 0, better: 0 })
const WRITER = { off: EIGHT_OFF, likesLength: 0.5 }

export const WRITER_WORLDS: readonly (WriterWorld & WithBetter)[] = [
  {
    ...{ ...WRITER, name: 'two are better', better: ['A5', 'A2'] },
    arms: [
      ...[alike('A0'), alike('A1'), { arm: 'A2', towards: 0.2, better: 0.35 }, alike('A3'), alike('A4')],
      ...[{ arm: 'A5', towards: 0.5, better: 0.6 }, { ...alike('A6'), ownLikes: 0.8 }, alike('A7')],
    ],
  },
  {
    ...{ ...WRITER, off: [0, -0.5, 0.3, 0, 0.4, 0, -0.2, 0], name: 'none is better', better: [] },
    arms: ['A0', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7'].map(alike),
  },
]
