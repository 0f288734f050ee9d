import { AppError } from '@/lib/errors'

/** A person's edit of an arm: of the sentences that are added, or (J4) of the whole instruction. */
export type WordingEdit = {
  readonly id: string
  readonly arm: string
  readonly guidance?: string
  readonly instructions?: string
}

/** Keeps an edit while the wording is not frozen. */
export async function saveWording(_edit: WordingEdit): Promise<void> {
  throw new AppError('busy', 'Experiments cannot be changed here yet.')
}

/** Freezes the wording of all arms: from here on it is asked as it stands. */
export async function freezeWording(_id: string): Promise<void> {
  throw new AppError('busy', 'Experiments cannot be changed here yet.')
}

/** Opens the test part, which is a look that counts; opening what is open already changes nothing. Gives the look. */
export async function openTest(_id: string): Promise<number> {
  throw new AppError('busy', 'Experiments cannot be changed here yet.')
}
