'use client'

import type { ReactNode } from 'react'
import { ChartFrame } from '@/components/charts/frame/chart-frame'
import { BALANCE_WIDE, balanceHeight } from './balance-layout'
import { BalancePlot, type BalancePlotProps } from './balance-plot'
import { balanceTwin } from './balance-words'

type BalanceChartProps = BalancePlotProps & { readonly note: ReactNode }

/** A training file's profile before and after pairs were chosen, beside people's. */
export function BalanceChart({ note, ...plot }: BalanceChartProps) {
  return (
    <ChartFrame
      id="file-profile"
      title={plot.title}
      note={note}
      twin={balanceTwin(plot)}
      height={{ narrow: balanceHeight(plot, true), wide: balanceHeight(plot, false) }}
      wideFrom={BALANCE_WIDE}
    >
      <BalancePlot {...plot} />
    </ChartFrame>
  )
}
