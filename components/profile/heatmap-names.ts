/** What the table beside the heatmap calls its columns. */
export const HEATMAP_NAMES = { group: '', row: 'Rater', column: 'Factor', value: 'Score' } as const
