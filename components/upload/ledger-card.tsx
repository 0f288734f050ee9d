import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import type { DatasetView } from '@/lib/datasets/load-dataset'
import { countOf } from '@/lib/words/format'
import { LedgerTables } from './ledger-tables'

type LedgerCardProps = { readonly dataset: Pick<DatasetView, 'id' | 'ledger' | 'rejected' | 'conflicts'> }

/** The account of every row that was sent, with what was left out to take away. */
export function LedgerCard({ dataset: { id, ledger, rejected, conflicts } }: LedgerCardProps) {
  const download = (
    <Button asChild>
      <a href={`/api/datasets/${id}/rejected`} download>
        Download what was left out
      </a>
    </Button>
  )
  const more = conflicts > 0 ? `, ${conflicts} of them because they say something else than an earlier row` : ''
  return (
    <Card aria-labelledby="ledger-title">
      <CardHeader
        id="ledger-title"
        title="What became of every row"
        note={
          rejected === 0
            ? 'Nothing was left out.'
            : `${countOf(rejected, 'row or cell', 'rows and cells')} left out${more}.`
        }
        {...(rejected > 0 ? { actions: download } : {})}
      />
      <LedgerTables ledger={ledger} />
    </Card>
  )
}
