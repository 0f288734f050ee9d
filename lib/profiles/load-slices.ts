import { listSliceNames } from '@/lib/db/pair'
import { loadLanguages } from '@/lib/db/response'
import { loadSlices, type SliceColumn } from '@/lib/db/slices'
import { languageSlice } from './language-slice'
import type { Pack } from './load-pack'

type Slices = {
  readonly names: Promise<readonly string[]>
  readonly language: Promise<SliceColumn | null>
  readonly columns: Map<string, Promise<SliceColumn>>
}

/** Read once, and kept as long as the columns of the dataset's version are. */
const kept = new WeakMap<Pack, Slices>()

function slicesOf(pack: Pack): Slices {
  const slices = kept.get(pack) ?? readSlices(pack)
  kept.set(pack, slices)
  Promise.all([slices.names, slices.language]).catch(() => kept.delete(pack))
  return slices
}

function readSlices(pack: Pack): Slices {
  const inFile = listSliceNames(pack.datasetId)
  const language = inFile.then((names) => readLanguage(pack, names))
  const names = Promise.all([inFile, language]).then(([given, detected]) =>
    detected ? [...given, detected.name] : given,
  )
  return { names, language, columns: new Map() }
}

/** Where the file has a language of its own, ours says that it is detected. */
async function readLanguage({ datasetId, input }: Pack, inFile: readonly string[]): Promise<SliceColumn | null> {
  const name = inFile.includes('language') ? 'language (detected)' : 'language'
  return languageSlice(name, await loadLanguages(datasetId, 0, input.factors[0]?.values.length ?? 0), input)
}

/** The metadata columns of a dataset's pairs, and their language where they have several. */
export const loadSliceNames = (pack: Pack): Promise<readonly string[]> => slicesOf(pack).names

/** One of them. */
export async function loadSliceColumn(pack: Pack, name: string): Promise<SliceColumn> {
  const { language, columns } = slicesOf(pack)
  const detected = await language
  if (detected?.name === name) return detected
  const column = columns.get(name) ?? loadSlices(pack.datasetId, name, pack.input.a.length)
  columns.set(name, column)
  column.catch(() => columns.delete(name))
  return column
}
