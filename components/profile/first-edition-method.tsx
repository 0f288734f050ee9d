import type { Profile } from '@/lib/profile/profile'
import { firstCeiling } from '@/lib/profile/shown-models'
import { countOf, formatCount, formatScore } from '@/lib/words/format'
import { LEVEL } from '@/lib/words/score'
import { intervalNote } from './interval-note'
import { Term } from './term'

/** How the numbers of a report of the first edition were computed, as it said it. */
export function FirstEditionMethod({ profile }: { readonly profile: Profile }) {
  const { settings, method } = profile
  const ceiling = firstCeiling(profile)
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
        {ceiling && ` Ceiling from ${countOf(ceiling.splits, 'split')} of the ${ceiling.by} in half.`}
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
