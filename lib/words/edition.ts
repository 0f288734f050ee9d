import { FIRST_EDITION_NOTES } from './first-edition-notes'

/**
 * The edition of the method: which rule judges, draws and words a number. 1: q over the factors of one rater, marks filled
 * where the interval leaves out 0. 2: q over a named family, marks filled where q is under .05.
 */
export type Edition = 1 | 2

/** What is computed and published today. */
export const CURRENT_EDITION: Edition = 2

/** How a report names it. */
export const editionName = (edition: Edition): string => `Edition ${edition} of the method`

type Notes = Readonly<Record<keyof typeof FIRST_EDITION_NOTES, string>>

/** How the panels of a profile are read today. */
const NOTES: Notes = {
  weightsTitle: 'What goes with the choice, factor by factor',
  hollow: 'Whiskers: the 95% interval, none where there is too little for one. Filled: q < .05; hollow: not shown.',
  gapLabel: 'Bold with •: a significant gap.',
  scatter:
    'Each point on the pairs that people and the model both decided, else each score on its own pairs: on the dashed line both follow a factor alike, above it the model follows it more. Crosses are 95% intervals. Filled: a significant gap (q < .05); hollow: not shown.',
  slope:
    'Factors from most preferred to most avoided, ranked by score, as alignment counts them. Lines that cross are ranked the other way round; coloured lines have a significant gap. Filled: a score with q < .05; hollow: not shown.',
  heatmap: 'Filled and bold: q < .05; outlined: not shown.',
  filledCell: 'q < .05',
  gaps: 'The gap is the difference of the two scores beside it, on the pairs both decided. “Not significant” means not shown, not that there is no difference.',
  hidden: 'Every factor is hidden. Show some to see what goes with the choice.',
  noGap:
    'No gap of the models shown is significant, which does not mean that there is none. Show all factors to see their scores.',
}

/** How the panels of a profile are read in an edition. */
export const notesIn = (edition: Edition): Notes => (edition === 1 ? FIRST_EDITION_NOTES : NOTES)
