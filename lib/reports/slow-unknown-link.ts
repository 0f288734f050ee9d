import { guessesAt } from '@/lib/access/slow-guesses'
import { findLink } from './open-link'

const isNoLink = async (): Promise<boolean> => false

/** Whoever asks for links that do not exist gets slower answers; a link that works never waits, whoever guesses. */
export async function slowUnknownLink(token: string, client: string): Promise<void> {
  if (!(await findLink(token))) await guessesAt('link').guess(client, isNoLink)
}
