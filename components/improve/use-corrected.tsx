'use client'

import { useRouter } from 'next/navigation'
import { announceResult } from '@/components/ui/announce'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { Name } from '@/components/ui/name'
import { useSubmit } from '@/components/ui/use-submit'
import type { ActionResult } from '@/lib/action'
import type { CorrectionVerdict } from '@/lib/improve/correction'
import type { ImproveChoice } from '@/lib/improvements/load-choice-source'
import type { CorrectionView } from '@/lib/improvements/load-correction-view'
import { staleInWords } from '@/lib/words/stale-words'
import type { ShownRater } from './improve-raters'

type UseCorrectedProps = {
  readonly datasetId: number
  readonly judge: ShownRater
  readonly choice: ImproveChoice
  readonly verdict: CorrectionVerdict
  readonly made: CorrectionView['made']
  readonly onUse: (judge: string, choice: ImproveChoice) => Promise<ActionResult<unknown>>
}

/** Makes the corrected judge a rater of the dataset, again where something changed since, and takes the recipe away. */
export function UseCorrected({ datasetId, judge, choice, verdict, made, onUse }: UseCorrectedProps) {
  const router = useRouter()
  const { busy, submit } = useSubmit()
  const isUsable = verdict === 'improved' || verdict === 'knows'
  async function use() {
    announceResult(await submit(onUse(judge.id, choice)), `${judge.name} (corrected) is a rater now`)
    router.refresh()
  }
  return (
    <>
      {isUsable && (made === null || made.stale.length > 0) && (
        <Button variant={verdict === 'improved' ? 'primary' : 'outline'} disabled={busy} onClick={use}>
          {busy ? 'Making it …' : made ? 'Make it again' : 'Use the corrected judge'}
        </Button>
      )}
      {(isUsable || made !== null) &&
        (['json', 'python'] as const).map((format) => (
          <Button key={format} asChild>
            <a href={recipeHref(datasetId, judge.id, choice, format)} download>
              <Icon name="download" />
              {format === 'json' ? 'Recipe, JSON' : 'Recipe, Python'}
            </a>
          </Button>
        ))}
      {made && (
        <p className="text-muted text-sm">
          In use as{' '}
          <Link href={`/datasets/${datasetId}?corrected=${encodeURIComponent(made.id)}`} className="underline">
            <Name>{made.name}</Name>
          </Link>
          {' · '}
          <Link href={`/datasets/${datasetId}/improve/corrected/${made.id}`} className="underline">
            how it was made
          </Link>
          {made.stale.length > 0 && <span className="text-warn"> · {staleInWords(made.stale)}</span>}
        </p>
      )}
      {!isUsable && !made && <p className="text-muted text-sm">Not offered as a rater: no gain is shown.</p>}
    </>
  )
}

function recipeHref(datasetId: number, judge: string, choice: ImproveChoice, format: 'json' | 'python'): string {
  const query = new URLSearchParams({ kind: 'correction', rater: judge, format })
  if (choice.annotator !== null) query.set('annotator', choice.annotator)
  for (const factor of choice.ticked) query.append('ticked', factor)
  for (const factor of choice.without) query.append('without', factor)
  return `/api/datasets/${datasetId}/recipe?${query}`
}
