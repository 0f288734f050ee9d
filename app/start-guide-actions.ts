'use server'

import { rememberStartGuideHidden } from './start-guide-cookie'

export async function hideStartGuideAction(): Promise<void> {
  await rememberStartGuideHidden()
}
