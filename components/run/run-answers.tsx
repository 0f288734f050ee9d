import { Badge } from '@/components/ui/badge'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import type { AnswerView } from '@/lib/protocol/run-view'

const TONES: Readonly<Record<string, 'neutral' | 'warn' | 'bad'>> = {
  unreadable: 'warn',
  failed: 'bad',
  skipped: 'neutral',
}

/** Answers as the model gave them, beside what was read in them. */
export function RunAnswers({ label, answers }: { readonly label: string; readonly answers: readonly AnswerView[] }) {
  return (
    <Table aria-label={label}>
      <thead>
        <tr>
          <TableHead>Question</TableHead>
          <TableHead>About</TableHead>
          <TableHead>Read as</TableHead>
          <TableHead>In the model’s words</TableHead>
        </tr>
      </thead>
      <tbody>
        {answers.map(({ question, about, variant, state, note, raw, value }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are drawn whole, never reordered
          <tr key={at} className="align-top">
            <TableCell className="whitespace-nowrap">
              {question}
              {variant && <span className="block text-muted text-xs">{variant}</span>}
            </TableCell>
            <TableCell className="min-w-48 max-w-[36ch]">
              <span className="line-clamp-3 break-words">{about}</span>
            </TableCell>
            <TableCell className="whitespace-nowrap">
              {value ?? <Badge tone={TONES[state] ?? 'neutral'}>{state}</Badge>}
            </TableCell>
            <TableCell className="min-w-64 max-w-[60ch]">
              <span className="line-clamp-4 whitespace-pre-line break-words text-sm">{raw}</span>
              {note && <span className="block text-muted text-xs">{note}</span>}
            </TableCell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
