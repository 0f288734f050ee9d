/** What an analysis is while it is waited for. */
export const WEIGHING = 'Weighing factors against each other …'
