import type { Profile } from '@/lib/profile/profile'
import { ceilingWith } from '@/lib/profile/shown-models'
import { countOf, formatCount, formatScore } from '@/lib/words/format'
import { LEVEL } from '@/lib/words/score'
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
        {intervalNote(profile)}
        {method === 'cluster-bootstrap' && `, seed ${settings.seed}`}. Pairs of one prompt are drawn together.
      </dd>
      <dt className="text-muted">Gaps</dt>
      <dd>
        A judging model is compared with people on the pairs both decided (<Term id="commonPairs">common pairs</Term>
        ); a writing model has pairs of its own, and its difference is unpaired.
      </dd>
      <dt className="text-muted">Alignment</dt>
      <dd>
        Intervals by inverting a test over {formatCount(Math.min(400, settings.replicates))} resamples of{' '}
        {method === 'cluster-bootstrap' ? 'the prompts' : '512 random groups of prompts'}; agreement and κ by
        percentiles of the same.
        {splits > 0 &&
          ` Ceiling from ${countOf(splits, 'way')} to halve the annotators; its intervals hold the percentiles and their mirror image.`}
      </dd>
      <dt className="text-muted">Versions</dt>
      <dd>
        Profile format {profile.version}, seed {settings.seed}; the versions of factors are on their pages.
      </dd>
      <dt className="text-muted">Significance</dt>
      <dd>
        Called significant at q &lt; {formatScore(LEVEL)} after <Term id="benjaminiHochberg">Benjamini–Hochberg</Term>{' '}
        over the factors of one model.
      </dd>
    </>
  )
}
