import { Card } from '@/components/ui/card'
import type { Profile } from '@/lib/profile/profile'
import type { FactorMeta } from '@/lib/profiles/factor-meta'
import { countOf, formatCount, formatScore, formatShare } from '@/lib/words/format'
import { ESTIMATOR_NAMES, LEVEL } from '@/lib/words/score'
import { Term } from './term'

/** How the intervals came about, in one sentence. */
export function intervalNote({ settings, method, prompts }: Profile): string {
  const share = formatShare(settings.confidence)
  return method === 'cluster-bootstrap'
    ? `${share} intervals: ${formatCount(settings.replicates)} resamples of the ${countOf(prompts, 'prompt')}`
    : `${share} intervals: cluster-robust variance over the ${countOf(prompts, 'prompt')}`
}

type MethodPanelProps = { readonly profile: Profile; readonly factors: readonly FactorMeta[] }

/** Everything needed to repeat the numbers, closed until asked for. */
export function MethodPanel({ profile, factors }: MethodPanelProps) {
  const { settings, method } = profile
  return (
    <Card aria-labelledby="method-title">
      <details>
        <summary className="font-semibold">
          <h2 id="method-title" className="inline">
            How this was computed
          </h2>
        </summary>
        <dl className="mt-4 grid gap-x-6 gap-y-2 sm:grid-cols-[200px_1fr]">
          <dt className="text-muted">Data</dt>
          <dd>
            {countOf(profile.pairs, 'pair')} from {countOf(profile.prompts, 'prompt')};{' '}
            {profile.raters
              .map(
                ({ name, ties, missing }) => `${name} called ${countOf(ties, 'tie')}, ${formatCount(missing)} missing`,
              )
              .join('; ')}
          </dd>
          <dt className="text-muted">Factor score</dt>
          <dd>
            <Term id={settings.estimator}>{ESTIMATOR_NAMES[settings.estimator]}</Term>
          </dd>
          <dt className="text-muted">Intervals</dt>
          <dd>
            {intervalNote(profile)}
            {method === 'cluster-bootstrap' && `, seed ${settings.seed}`}. Pairs of one prompt are drawn together.
          </dd>
          <dt className="text-muted">Gaps</dt>
          <dd>
            A judging model is compared with people on the pairs both decided (
            <Term id="commonPairs">common pairs</Term>
            ); a writing model has pairs of its own, and its difference is unpaired.
          </dd>
          <dt className="text-muted">Alignment</dt>
          <dd>
            Intervals by inverting a test over {formatCount(Math.min(400, settings.replicates))} resamples of{' '}
            {method === 'cluster-bootstrap' ? 'the prompts' : '512 random groups of prompts'}; agreement and κ by
            percentiles of the same.
            {profile.ceiling &&
              ` Ceiling from ${countOf(profile.ceiling.splits, 'split')} of the ${profile.ceiling.by} in half.`}
          </dd>
          <dt className="text-muted">Versions</dt>
          <dd>
            Profile format {profile.version}, seed {settings.seed}; the versions of factors are on their pages.
          </dd>
          <dt className="text-muted">Significance</dt>
          <dd>
            Called significant at q &lt; {formatScore(LEVEL)} after{' '}
            <Term id="benjaminiHochberg">Benjamini–Hochberg</Term> over the factors of one model.
          </dd>
        </dl>
        <h3 className="mt-6 mb-2 font-semibold text-sm">Factors</h3>
        <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[200px_1fr]">
          {factors.map((factor) => (
            <div key={factor.id} className="contents">
              <dt className="font-medium">{factor.label}</dt>
              <dd className="max-w-[80ch] text-muted">
                {factor.definition}
                {factor.estimated !== null && ` Estimated: ${factor.estimated}`}
                {factor.reference && ` (${factor.reference})`}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </Card>
  )
}
