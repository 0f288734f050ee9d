'use client'

import { createContext, type ReactNode, useContext } from 'react'
import { CURRENT_EDITION, type Edition } from '@/lib/words/edition'

const EditionContext = createContext<Edition>(CURRENT_EDITION)

type InEditionProps = { readonly edition: Edition; readonly children: ReactNode }

/** What is inside uses the words of an edition. */
export function InEdition({ edition, children }: InEditionProps) {
  return <EditionContext value={edition}>{children}</EditionContext>
}

export const useEdition = (): Edition => useContext(EditionContext)
