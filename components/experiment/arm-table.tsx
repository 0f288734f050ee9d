import type { ReactNode } from 'react'
import { Card, CardHeader } from '@/components/ui/card'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import { isBaseline, isControl } from '@/lib/improve/experiments/plan'
import type { ArmResult, ExperimentResult } from '@/lib/improve/experiments/result'
import { armName, orderedArms } from './arm-facts'

export type ArmColumn = {
  readonly id: string
  readonly title: ReactNode
  readonly cell: (arm: ArmResult) => ReactNode
}

type ArmTableProps = {
  readonly id: string
  readonly title: string
  readonly note: ReactNode
  readonly result: ExperimentResult
  readonly columns: readonly ArmColumn[]
}

/** Numbers of all arms beside each other: controls and baseline grey. */
export function ArmTable({ id, title, note, result, columns }: ArmTableProps) {
  return (
    <Card aria-labelledby={`${id}-title`}>
      <CardHeader id={`${id}-title`} title={title} note={note} />
      <Table aria-label={title}>
        <thead>
          <tr>
            <TableHead>Arm</TableHead>
            {columns.map((column) => (
              <TableHead key={column.id} className="text-right">
                {column.title}
              </TableHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {orderedArms(result).map((arm) => {
            const isPlain = isBaseline(arm.arm) || isControl(arm.arm)
            return (
              <tr key={arm.arm} className={isPlain ? 'text-muted' : ''}>
                <TableCell className={`min-w-32 ${arm.planned ? 'font-semibold' : ''}`}>
                  {armName(arm)} {!arm.names && <span className="font-normal text-muted text-xs">{arm.arm}</span>}
                </TableCell>
                {columns.map((column) => (
                  <TableCell key={column.id} className="whitespace-nowrap text-right">
                    {column.cell(arm)}
                  </TableCell>
                ))}
              </tr>
            )
          })}
        </tbody>
      </Table>
    </Card>
  )
}
