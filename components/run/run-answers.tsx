import { useId } from 'react'
import { Badge } from '@/components/ui/badge'
import { Card, CardHeader } from '@/components/ui/card'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import type { AnswerView } from '@/lib/protocol/run-view'

const TONES: Readonly<Record<string, 'neutral' | 'warn' | 'bad'>> = {
  unreadable: 'warn',
  failed: 'bad',
  skipped: 'neutral',
}

type RunAnswersProps = { readonly title: string; readonly note: string; readonly answers: readonly AnswerView[] }

/** Answers as the model gave them, beside what was read in them; nothing where there are none. */
export function RunAnswers({ title, note, answers }: RunAnswersProps) {
  const id = useId()
  if (answers.length === 0) return null
  return (
    <Card aria-labelledby={id}>
      <CardHeader id={id} title={title} note={note} />
      <Table aria-label={title}>
        <thead>
          <tr>
            <TableHead>Question</TableHead>
            <TableHead>Read as</TableHead>
            <TableHead>In the model’s words</TableHead>
            <TableHead>About</TableHead>
          </tr>
        </thead>
        <tbody>
          {answers.map(({ question, about, variant, state, note, raw, value }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows are drawn whole, never reordered
            <tr key={at} className="align-top">
              <TableCell className="min-w-24 sm:whitespace-nowrap">
                {question}
                {variant && <span className="block text-muted text-xs">{variant}</span>}
              </TableCell>
              <TableCell className="whitespace-nowrap">
                {value ?? <Badge tone={TONES[state] ?? 'neutral'}>{state}</Badge>}
              </TableCell>
              <TableCell className="min-w-64 max-w-[60ch]">
                <span className="line-clamp-4 whitespace-pre-line break-words text-sm">{raw}</span>
                {note && <span className="block text-muted text-xs">{note}</span>}
              </TableCell>
              <TableCell className="min-w-48 max-w-[36ch]">
                <span className="line-clamp-3 break-words">{about}</span>
              </TableCell>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  )
}
