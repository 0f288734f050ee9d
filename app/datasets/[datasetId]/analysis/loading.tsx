import { WEIGHING } from '@/components/analysis/weighing'
import { EmptyState } from '@/components/ui/empty-state'

export default function AnalysisLoading() {
  return (
    <EmptyState title={WEIGHING}>
      Regressions, slices and resampled profiles are computed once and kept; on a million pairs that takes up to half a
      minute.
    </EmptyState>
  )
}
