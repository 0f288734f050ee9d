import { indexTexts, listUnindexed } from '@/lib/db/text-words'

const TEXTS = 2000

/** Brings the search index up to date, a few thousand texts at a time; whoever is killed in between loses nothing. */
export async function indexWaiting(wanted: () => boolean): Promise<void> {
  for (const datasetId of await listUnindexed()) while (wanted() && (await indexTexts(datasetId, TEXTS)));
}
