'use client'

import { createContext, useContext } from 'react'

/** Where the links that are given to others begin, and whether they lead nowhere on any other computer. */
export type SharedLinks = { readonly origin: string; readonly isLocal: boolean }

export const SharedLinksContext = createContext<SharedLinks>({ origin: '', isLocal: true })

export const useSharedLinks = (): SharedLinks => useContext(SharedLinksContext)
