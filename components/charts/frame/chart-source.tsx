'use client'

import { createContext, type ReactNode, useContext } from 'react'

type Source = {
  readonly name: string
  readonly part: string
  /** Whether tables stand in the page for readers without scripts; where not, a link leads to each. */
  readonly isWhole: boolean
}

const Context = createContext<Source>({ name: '', part: '', isWhole: false })

type ChartSourceProps = Partial<Source> & { readonly children: ReactNode }

/** Says where the numbers of the charts inside come from, for the line under a picture that leaves the page, and how they are read. */
export function ChartSource({ name, part = '', isWhole, children }: ChartSourceProps) {
  const outer = useContext(Context)
  return <Context value={{ name: name ?? outer.name, part, isWhole: isWhole ?? outer.isWhole }}>{children}</Context>
}

/** "Proclivity · PandaLM · Slice domain = law: 120 of 999 pairs". */
export function useChartSource(): string {
  const { name, part } = useContext(Context)
  return ['Proclivity', name, part].filter((word) => word !== '').join(' · ')
}

export const useIsWhole = (): boolean => useContext(Context).isWhole
