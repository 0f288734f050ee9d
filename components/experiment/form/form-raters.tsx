import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { Select } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import type { ExperimentDraftProps } from './form-model'

const MOST = 9

/** Pairs of raters that the dataset has: before and after. */
export function FormRaters({ form: { raters }, draft, change }: ExperimentDraftProps) {
  const put = (at: number, part: Partial<(typeof draft.raters)[number]>) =>
    change({ raters: draft.raters.map((each, index) => (index === at ? { ...each, ...part } : each)) })
  return (
    <Card aria-labelledby="raters-title">
      <CardHeader
        id="raters-title"
        title="Before → after"
        note="Two instructions, two models, or one model before and after training, whose verdicts are in this dataset. The first comparison is the planned test, the others are exploratory. Nobody is asked."
      />
      <ol className="grid gap-2">
        {draft.raters.map((pair, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a comparison has no other name than its place
          <li key={at} className="flex flex-wrap items-center gap-2">
            {(['before', 'after'] as const).map((end) => (
              <span key={end} className="flex min-w-0 items-center gap-2">
                {end === 'after' && <span aria-hidden="true">→</span>}
                <Select
                  aria-label={`Comparison ${at + 1}, ${end}`}
                  value={pair[end]}
                  onChange={({ target }) => put(at, { [end]: target.value })}
                >
                  {raters.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </Select>
              </span>
            ))}
            {draft.raters.length > 1 && (
              <Button
                variant="ghost"
                size="icon"
                aria-label={`Remove comparison ${at + 1}`}
                onClick={() => change({ raters: draft.raters.filter((_, index) => index !== at) })}
              >
                <Icon name="close" />
              </Button>
            )}
            {pair.before === pair.after && <span className="text-sm text-warn">These are the same rater.</span>}
          </li>
        ))}
      </ol>
      {draft.raters.length < MOST && (
        <Button
          size="sm"
          className="mt-3"
          onClick={() => {
            const last = draft.raters.at(-1)
            if (last) change({ raters: [...draft.raters, last] })
          }}
        >
          Add a comparison
        </Button>
      )}
    </Card>
  )
}
