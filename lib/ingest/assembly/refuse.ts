import type { Rejection } from '@/lib/ingest/record'
import type { Place } from './vote-store'

/** Nothing of the row enters the dataset. */
export const refuseRow = (place: Place, more: Omit<Rejection, 'scope' | 'file' | 'line'>): Rejection => ({
  scope: 'row',
  ...place,
  ...more,
})

/** Where an earlier row stands; rows of an earlier version have no line. */
export const placeText = ({ file, line }: Place): string => (line > 0 ? `${file}:${line}` : file)

const EXCERPT = 200
export const excerpt = (text: string): string => (text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text)
