import { describe, expect, it } from 'vitest'
import { WHOLE_VIEW } from '@/components/profile/profile-view-state'
import { viewInWords } from './view-in-words'

describe('viewInWords', () => {
  it('says what is shown and what is not', () => {
    expect(viewInWords(WHOLE_VIEW)).toBe('all models, sorted by the largest gap')
    expect(viewInWords({ ...WHOLE_VIEW, sort: 'name', hidden: ['length'] })).toBe(
      'all models, sorted by name, 1 factor hidden',
    )
    expect(viewInWords({ ...WHOLE_VIEW, models: ['r3'], sort: 'people', hidden: ['a', 'b'], significant: true })).toBe(
      '1 model, sorted by what people follow most, 2 factors hidden, significant gaps only',
    )
  })
})
