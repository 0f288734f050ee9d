import { modelStyle } from '@/components/charts/frame/marker'
import { Finding } from '@/components/profile/finding'
import { Term } from '@/components/profile/term'
import { Link } from '@/components/ui/link'
import type { ExperimentPair, ExperimentView } from '@/lib/improve/experiments/experiment-view'
import { isBaseline } from '@/lib/improve/experiments/plan'
import type { ExperimentResult as Result } from '@/lib/improve/experiments/result'
import { armVerdictParts } from '@/lib/words/experiments/arm-verdict-words'
import { lookWords, ratersLookWords } from '@/lib/words/experiments/experiment-words'
import { gapChangeParts } from '@/lib/words/experiments/gap-change-words'
import { ArmChart } from './arm-chart'
import { armFacts, armName, gapFacts, hasNoPlan, orderedArms, plannedArm, type Shown } from './arm-facts'
import { CostTable } from './cost-table'
import { FactorChanges } from './factor-changes'
import { JudgeNumbers } from './judge-numbers'
import { LevelChanges } from './level-changes'
import { MovementFacts } from './movement-facts'
import { PairsToRead } from './pairs-to-read'
import { VerdictList } from './verdict-list'
import { WriterNumbers } from './writer-numbers'

type ExperimentResultProps = {
  readonly experiment: ExperimentView
  readonly result: Result
  /** The arm looked at, as the address names it. */
  readonly chosen: string | null
  readonly open: ExperimentPair | null
  readonly beginnings?: ReadonlyMap<number, string>
}

const NOTHING: ReadonlyMap<number, string> = new Map()

/** What the test part says: the verdict in words first, then by what. */
export function ExperimentResult({ experiment, result, chosen, open, beginnings = NOTHING }: ExperimentResultProps) {
  const { kind } = experiment.plan
  const planned = plannedArm(result)
  const arm = result.arms.find((each) => each.arm === chosen) ?? planned
  const base = `/datasets/${experiment.dataset.id}`
  const page = `${base}/experiments/${experiment.id}`
  return (
    <>
      <ExperimentFinding experiment={experiment} result={result} />
      <div className="grid items-start gap-4 xl:grid-cols-2">
        <VerdictList experiment={experiment} result={result} />
        <ArmChart result={result} />
      </div>
      {kind === 'writer' ? (
        <WriterNumbers result={result} />
      ) : (
        <JudgeNumbers result={result} isRaters={kind === 'raters'} />
      )}
      {arm && (
        <>
          <ArmChoice result={result} chosen={arm.arm} page={page} />
          <FactorChanges
            arm={arm}
            level={result.level}
            look={result.look}
            style={modelStyle(1)}
            factorsHref={`${base}/factors`}
          />
          <MovementFacts arm={arm} />
          <PairsToRead
            kind={kind}
            arm={arm}
            open={open}
            beginnings={beginnings}
            hrefOf={(item) => `${page}?arm=${arm.arm}${item === null ? '' : `&read=${item}`}#read`}
            pairsHref={`${base}/pairs`}
          />
        </>
      )}
      <LevelChanges generation={result.generation} factorsHref={`${base}/factors`} />
      {kind !== 'raters' && <CostTable result={result} />}
    </>
  )
}

type FindingProps = { readonly experiment: Shown; readonly result: Result }

/** The planned arm's verdict, large; what grew and shrank beside it; how often these prompts were looked at. */
export function ExperimentFinding({ experiment, result }: FindingProps) {
  const planned = plannedArm(result)
  if (!planned) return null
  return (
    <div className="grid gap-2">
      <Finding
        parts={[
          ...(hasNoPlan(result) ? [{ text: 'No arm was planned: what follows is exploratory. ' }] : []),
          ...armVerdictParts(armFacts(planned, experiment, result)),
          { text: ' ' },
          ...gapChangeParts(gapFacts(planned, result.level), !planned.planned),
        ]}
      />
      {result.relabelled && (
        <p className="max-w-[88ch] text-sm text-warn">
          People’s choices on these prompts changed while it ran, as labels were added: not all parts were compared to
          the same ones. Make the experiment anew to have all of them.
        </p>
      )}
      <p className="max-w-[88ch] text-muted text-sm">
        {experiment.plan.kind === 'raters' ? (
          `Raters that are there: nobody was asked, nothing was learnt from the pairs compared. ${ratersLookWords(result.look)}`.trim()
        ) : (
          <>
            <Term id="testLooks">Looks</Term>: {lookWords(result.look)}
          </>
        )}
      </p>
    </div>
  )
}

type ArmChoiceProps = { readonly result: Result; readonly chosen: string; readonly page: string }

/** Which arm is looked at more closely. */
function ArmChoice({ result, chosen, page }: ArmChoiceProps) {
  const arms = orderedArms(result).filter(({ arm }) => !isBaseline(arm))
  if (arms.length < 2) return null
  return (
    <nav aria-label="Arm looked at" className="mt-2 flex flex-wrap items-center gap-2">
      <span className="font-semibold">A closer look at</span>
      {arms.map((each) => (
        <Link
          key={each.arm}
          href={`${page}?arm=${each.arm}`}
          scroll={false}
          {...(each.arm === chosen ? { 'aria-current': 'true' as const } : {})}
          className="inline-flex min-h-8 max-w-full items-center gap-1.5 rounded-full border border-line-strong bg-surface px-3 text-sm hover:bg-sunken aria-[current=true]:border-ink aria-[current=true]:bg-ink aria-[current=true]:text-on-ink"
        >
          <span className="truncate">{armName(each)}</span>
          {!each.names && <span className="text-xs opacity-75">{each.arm}</span>}
        </Link>
      ))}
    </nav>
  )
}
