'use client'

import { createContext, type ReactNode, useContext } from 'react'

type Source = { readonly name: string; readonly part: string }

const Context = createContext<Source>({ name: '', part: '' })

type ChartSourceProps = Partial<Source> & { readonly children: ReactNode }

/** Says where the numbers of the charts inside come from, for the line under a picture that leaves the page. */
export function ChartSource({ name, part = '', children }: ChartSourceProps) {
  const outer = useContext(Context)
  return <Context value={{ name: name ?? outer.name, part }}>{children}</Context>
}

/** "Proclivity · PandaLM · Slice domain = law: 120 of 999 pairs". */
export function useChartSource(): string {
  const { name, part } = useContext(Context)
  return ['Proclivity', name, part].filter((word) => word !== '').join(' · ')
}
