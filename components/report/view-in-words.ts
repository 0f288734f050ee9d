import type { ProfileViewState, Sort } from '@/components/profile/profile-view-state'
import { countOf } from '@/lib/words/format'

const SORTED: Readonly<Record<Sort, string>> = {
  gap: 'sorted by the largest gap',
  people: 'sorted by what people follow most',
  name: 'sorted by name',
}

/**
 * What a view shows of a profile, so that one knows what is frozen.
 *
 * @example viewInWords({ ...WHOLE_VIEW, sort: 'name', hidden: ['length'] }) // 'all models, sorted by name, 1 factor hidden'
 */
export function viewInWords({ models, sort, hidden, significant, pinned, setting }: ProfileViewState): string {
  return [
    models.length === 0 ? 'all models' : countOf(models.length, 'model'),
    SORTED[sort],
    ...(setting === null ? [] : [setting === 'discrimination' ? 'judging only' : 'writing only']),
    ...(pinned.length > 0 ? [`${countOf(pinned.length, 'factor')} pinned`] : []),
    ...(hidden.length > 0 ? [`${countOf(hidden.length, 'factor')} hidden`] : []),
    ...(significant ? ['significant gaps only'] : []),
  ].join(', ')
}
