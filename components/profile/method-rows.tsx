import type { Profile } from '@/lib/profile/profile'
import { ceilingWith } from '@/lib/profile/shown-models'
import { FEWEST_TAKING, FEWEST_TOLD } from '@/lib/statistics/jackknife'
import { countOf, formatCount, formatScore } from '@/lib/words/format'
import { LEVEL } from '@/lib/words/score'
import { familyNote } from './family-note'
import { intervalNote } from './interval-note'
import { Term } from './term'

/** How the numbers of a profile are computed, row by row. */
export function MethodRows({ profile }: { readonly profile: Profile }) {
  const { settings, method, raters } = profile
  const splits = Math.max(0, ...raters.map(({ id }) => ceilingWith(profile, id)?.splits ?? 0))
  return (
    <>
      <dt className="text-muted">Intervals</dt>
      <dd>
        {intervalNote(profile)}, with Student’s t and as many degrees of freedom as the prompts are worth. Pairs of one
        prompt are never taken as independent.
      </dd>
      <dt className="text-muted">Too few</dt>
      <dd>
        Where a factor tells fewer than {FEWEST_TOLD} pairs apart, or pairs of fewer than {FEWEST_TAKING} prompts, there
        is no interval, no mark is filled, and p comes from turning around the signs of whole prompts.
      </dd>
      <dt className="text-muted">Gaps</dt>
      <dd>
        A judging model is compared with people on the pairs both decided (<Term id="commonPairs">common pairs</Term>
        ); a writing model has pairs of its own, and its difference is unpaired. They say what goes with the choices of
        each, not what causes them.
      </dd>
      <dt className="text-muted">Alignment</dt>
      <dd>
        Intervals by inverting a test over {formatCount(Math.min(400, settings.replicates))} resamples of{' '}
        {method === 'cluster-bootstrap' ? 'the prompts' : '512 random groups of prompts'}, none under 10 prompts;
        agreement and κ by the jackknife.
        {splits > 0 &&
          ` Ceiling from ${countOf(splits, 'way')} to halve the annotators; its intervals hold the percentiles and their mirror image.`}
      </dd>
      <dt className="text-muted">Versions</dt>
      <dd>
        Profile format {profile.version}, seed {settings.seed}; the versions of factors are on their pages.
      </dd>
      <dt className="text-muted">Significance</dt>
      <dd>
        Called significant, and filled, at q &lt; {formatScore(LEVEL)} after{' '}
        <Term id="benjaminiHochberg">Benjamini–Hochberg</Term> over all that a sentence or a filter chooses from.
        {familyNote(profile)}
      </dd>
    </>
  )
}
