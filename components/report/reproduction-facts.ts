import { ESTIMATOR_NAMES } from '@/lib/words/estimator'
import { formatShare } from '@/lib/words/format'
import type { ReportContent } from './report-content'

const METHODS = {
  'cluster-bootstrap': 'cluster bootstrap over prompts, percentile',
  'cluster-robust': 'cluster-robust (linearised) variance over prompts',
} as const

/** What one needs to compute the numbers of a report again, name by name. */
export function reproductionFacts(report: ReportContent): readonly (readonly [name: string, value: string])[] {
  const { dataset, profile, reproduction, sha256 } = report
  const { settings, method } = profile
  const judges = [...new Set(reproduction?.factors.flatMap(({ judge }) => judge ?? []))]
  return [
    ['Report SHA-256', sha256 ?? 'known once it is published'],
    ['Data SHA-256', dataset.contentHash],
    ...(reproduction
      ? ([
          ['Data version', String(reproduction.datasetVersion)],
          ['Software', `Proclivity ${reproduction.software}`],
          ['Method version', String(reproduction.method)],
        ] as const)
      : []),
    ['Profile format', String(profile.version)],
    ['Estimator', ESTIMATOR_NAMES[settings.estimator]],
    ['Intervals', `${formatShare(settings.confidence)}, ${METHODS[method]}`],
    ['Seed', String(settings.seed)],
    ['Replicates', method === 'cluster-bootstrap' ? String(settings.replicates) : 'none: no resampling'],
    ...(judges.length > 0 ? [['Judge models', judges.join(', ')] as const] : []),
  ]
}
