import { putWording } from '@/lib/db/experiments/experiment'
import { putJob } from '@/lib/db/job'
import { AppError } from '@/lib/errors'
import type { Wording } from '@/lib/improve/experiments/frozen'
import { reworded, wordJudges, wordWriters } from '@/lib/improve/experiments/word-arms'
import { templateSchema } from '@/lib/protocol/template'
import { writerTemplates } from './develop-writer'
import { findExperiment, freezeWording as freeze, MOVED_ON, openTest as open } from './open-test'

/** A person's edit of an arm: of the sentences that are added, or (J4) of the whole instruction. */
export type WordingEdit = {
  readonly id: string
  readonly arm: string
  readonly guidance?: string | undefined
  readonly instructions?: string | undefined
}

/** Keeps an edit while the wording is not frozen. */
export async function saveWording({ id, arm, guidance, instructions }: WordingEdit): Promise<void> {
  const { plan, development, wording, status } = await findExperiment(id)
  if (status !== 'wording' || !development || !wording) throw new AppError('conflict', MOVED_ON)
  const found = wording.find((each) => each.arm === arm)
  if (!found) throw new AppError('not-found', `There is no arm ${arm} in this experiment.`)
  const examples = found.templates[0]?.template.examples ?? []
  const nothing = { ...development, targeted: [], random: [], rounds: [] }
  const all =
    plan.kind === 'judge' ? wordJudges(plan, nothing, examples) : wordWriters(plan, nothing, writerTemplates())
  const plain = all.find((each) => each.arm === arm)?.templates ?? []
  if (instructions !== undefined && arm !== 'J4')
    throw new AppError(
      'invalid',
      'Only arm J4 has an instruction of its own; of other arms the guidance can be edited.',
    )
  const edited =
    instructions === undefined ? reworded(found, plain, guidance ?? found.guidance) : instructed(found, instructions)
  if (instructions === undefined && found.guidance !== '' && edited.guidance.trim() === '')
    throw new AppError(
      'invalid',
      `Without its sentences arm ${arm} is the baseline, and compares nothing: write at least one.`,
    )
  for (const { template } of edited.templates) {
    const parsed = templateSchema.safeParse(template)
    if (!parsed.success)
      throw new AppError('invalid', 'An instruction has between 1 and 8,000 characters, its guidance with it.')
  }
  // Of this arm alone: another one may be edited elsewhere at the same time.
  if (!(await putWording(id, wording.indexOf(found), edited))) throw new AppError('conflict', MOVED_ON)
}

const instructed = (wording: Wording, instructions: string): Wording => ({
  ...wording,
  edited: true,
  templates: wording.templates.map(({ step, template }) => ({
    step,
    template: { ...template, instructions: instructions.trim() },
  })),
})

/** Freezes the wording of all arms, and has validation ask it as it stands. */
export async function freezeWording(id: string): Promise<void> {
  await freeze(id)
  await putJob('experiment', id)
}

/** Opens the test part, which is a look that counts; opening what is open already changes nothing. Gives the look. */
export async function openTest(id: string): Promise<number> {
  const look = await open(id)
  await putJob('experiment', id)
  return look
}
