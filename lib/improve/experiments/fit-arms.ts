import { MOST_INSTRUCTION } from '@/lib/protocol/template'
import { formatCount } from '@/lib/words/format'
import { type Development, type Wording, wordingSchema } from './frozen'
import { CONTROL_OF, type ExperimentPlan, isControl } from './plan'

type Grown = { readonly development: Development; readonly wording: readonly Wording[] }

const TOO_LONG = `Its instruction, with what is added to it, has more than ${formatCount(MOST_INSTRUCTION)} characters.`

/**
 * What grew from the development part without the arms that cannot be asked: those whose instruction is too long, those whose
 * control is, and controls that no arm is left for. Each has its reason in `left`.
 *
 * @example fitArms(plan, { development, wording }).development.left // [{ arm: 'A6', reason: 'No arm is left that …' }]
 */
export function fitArms({ arms }: Pick<ExperimentPlan, 'arms'>, { development, wording }: Grown): Grown {
  const left = [...development.left]
  const isLeft = (arm: string) => left.some((each) => each.arm === arm)
  for (const each of wording)
    if (!isLeft(each.arm) && !wordingSchema.safeParse(each).success) left.push({ arm: each.arm, reason: TOO_LONG })
  for (const { key } of arms) {
    const control = CONTROL_OF[key]
    if (control && !isLeft(key) && isLeft(control))
      left.push({ arm: key, reason: `Without its control ${control} nothing could be said of it.` })
  }
  for (const { key } of arms) {
    const own = arms.filter((arm) => CONTROL_OF[arm.key] === key)
    if (isControl(key) && !isLeft(key) && own.length > 0 && own.every((arm) => isLeft(arm.key)))
      left.push({ arm: key, reason: 'No arm is left that it is the control of.' })
  }
  return { development: { ...development, left }, wording: wording.filter(({ arm }) => !isLeft(arm)) }
}
