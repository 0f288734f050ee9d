import type { ReactNode } from 'react'
import { CorrectedBadge } from '@/components/profile/corrected-badge'
import { Term } from '@/components/profile/term'
import { Alert } from '@/components/ui/alert'
import { Card, CardHeader } from '@/components/ui/card'
import { IN_HEADING, Name } from '@/components/ui/name'
import type { CorrectionRecipe } from '@/lib/improve/correction-recipe'
import type { CorrectedJudge } from '@/lib/improvements/load-corrected'
import { countOf, formatCount, formatGap, formatInterval, formatShare } from '@/lib/words/format'
import { formatPoints } from '@/lib/words/improve-words'
import { recipeInWords } from '@/lib/words/recipe-words'
import { staleInWords } from '@/lib/words/stale-words'
import { CorrectedActions } from './corrected-actions'
import { RecipeTable } from './recipe-table'
import { TakeAway } from './take-away'

type CorrectedViewProps = Omit<Parameters<typeof CorrectedActions>[0], 'judge' | 'profileHref'> & {
  readonly judge: CorrectedJudge
  /** Folder of the dataset's pages. */
  readonly base: string
  readonly recipeHref: string
}

/** How a judge was corrected, what to expect of it, and what can be done with it. */
export function CorrectedView({ judge, base, recipeHref, onMake, onDelete }: CorrectedViewProps) {
  const { name, recipe, stale } = judge
  const warning = staleInWords(stale)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <div className="grid gap-1">
        <h2 className="flex flex-wrap items-center gap-2 break-words font-semibold text-lg">
          <Name most={IN_HEADING}>{name}</Name> <CorrectedBadge href={null} />
        </h2>
        <p className="max-w-[88ch] text-pretty">{recipeInWords(recipe)}</p>
        <p className="text-muted text-sm">
          <Term id="correctedJudge" />: left out of headlines, rankings, Compare and reports unless it is chosen.
        </p>
      </div>
      {warning && (
        <Alert tone="warn" title={warning}>
          Its verdicts stand as they were made. “Make again” takes the data of today. <Term id="staleCorrection" />
        </Alert>
      )}
      <CorrectedActions judge={judge} profileHref={base} onMake={onMake} onDelete={onDelete} />
      <Card aria-labelledby="expected-title">
        <CardHeader
          id="expected-title"
          title="What to expect of it"
          note={`Found on prompts held out, with the labels of ${countOf(recipe.trainedOn.pairs, 'pair')} on ${countOf(recipe.trainedOn.prompts, 'prompt')}; 95% intervals, prompts as units.`}
        />
        <Facts judge={judge} />
      </Card>
      <Card aria-labelledby="weights-title">
        <CardHeader
          id="weights-title"
          title="What it counts"
          note="Weights that foresee best, chosen by evidence; they have no intervals of their own."
        />
        <RecipeTable recipe={recipe} factorsHref={`${base}/factors`} />
      </Card>
      <TakeAway href={recipeHref} judge={judge.judge.name} />
    </div>
  )
}

type Gain = CorrectionRecipe['expected']['logLoss']

const inThree = (value: number): string => formatGap(value, 3)

function gainInWords(gain: Gain | null, written: (value: number) => string, unit = ''): string {
  if (gain === null) return 'cannot be told'
  return `${written(gain.value)} ${formatInterval(gain, written)}${unit}${gain.shown ? '' : ', not shown'}`
}

function Facts({ judge: { judge, recipe, madeAt, datasetVersion } }: Pick<CorrectedViewProps, 'judge'>) {
  const { expected, people, ties } = recipe
  return (
    <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
      <Fact title={<Term id="expectedGain">Gain in log loss</Term>}>{gainInWords(expected.logLoss, inThree)}</Fact>
      <Fact title={<Term id="expectedGain">Gain in agreement</Term>}>
        {gainInWords(expected.agreement, formatPoints, ' points')}
      </Fact>
      <Fact title={<Term id="keptTies">Ties kept</Term>}>{formatShare(ties.share)}</Fact>
      <Fact title="Judge">
        <Name>{judge.name}</Name>
      </Fact>
      <Fact title="Towards">{people}</Fact>
      <Fact title="Made">
        {madeAt.slice(0, 16).replace('T', ' ')} UTC, of version {formatCount(datasetVersion)} of the dataset
      </Fact>
    </dl>
  )
}

function Fact({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="text-muted text-sm">{title}</dt>
      <dd className="break-words tabular-nums">{children}</dd>
    </div>
  )
}
