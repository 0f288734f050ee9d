/** How the panels of a report of the first edition are read. */
export const FIRST_EDITION_NOTES = {
  weightsTitle: 'What drives the choice, factor by factor',
  hollow: 'Hollow marks: the interval crosses 0.',
  gapLabel: 'Bold with •: a significant gap.',
  scatter: 'On the dashed line both follow a factor alike; above it the model follows it more. Crosses are intervals.',
  slope:
    'Factors from most preferred to most avoided, ranked by score, as alignment counts them. Lines that cross are ranked the other way round; coloured lines have a significant gap.',
  heatmap: 'Filled and bold: the interval leaves out 0; outlined: it does not.',
  filledCell: 'beyond 0',
  gaps: 'Both scores are taken on the pairs both decided, so they can differ a little from the chart.',
  hidden: 'Every factor is hidden. Show some to see what drives the choice.',
  noGap: 'No gap of the models shown is significant. Show all factors to see their scores.',
} as const
