import { Link } from '@/components/ui/link'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import type { Twin } from './twin'

export function TwinTable({ title, twin }: { readonly title: string; readonly twin: Twin }) {
  return (
    <Table aria-label={title}>
      <thead>
        <tr>
          {twin.columns.map((column) => (
            <TableHead key={column.id} className={column.numeric ? 'text-right' : ''}>
              {column.label}
            </TableHead>
          ))}
        </tr>
      </thead>
      <tbody>
        {twin.rows.map((row) => (
          <tr key={row.map((cell) => cell.text).join(' ')}>
            {row.map((cell, index) => {
              const column = twin.columns[index]
              return (
                <TableCell
                  key={column?.id}
                  className={column?.numeric ? 'whitespace-nowrap text-right' : 'whitespace-nowrap'}
                >
                  {cell.href ? (
                    <Link
                      href={cell.href}
                      className="underline decoration-line-strong underline-offset-3 hover:decoration-ink"
                    >
                      {cell.text}
                    </Link>
                  ) : (
                    cell.text
                  )}
                </TableCell>
              )
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
