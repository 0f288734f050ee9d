import type { Twin } from '@/components/charts/frame/twin'

/** A table in a file: bare, and scrolling in its own box. */
export function FileTableView({ twin }: { readonly twin: Twin }) {
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            {twin.columns.map(({ id, label, numeric }) => (
              <th key={id} scope="col" className={numeric ? 'number' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {twin.rows.map((row) => (
            <tr key={row.map(({ text }) => text).join(' ')}>
              {row.map(({ text }, at) => (
                <td key={twin.columns[at]?.id} className={twin.columns[at]?.numeric ? 'number' : undefined}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
