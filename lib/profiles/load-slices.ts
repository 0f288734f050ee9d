import { z } from 'zod'
import { packedJson, putPackedColumns, readPackedColumn, readPackedJson } from '@/lib/db/columns/packed-column'
import { listSliceNames } from '@/lib/db/pair'
import { loadLanguages } from '@/lib/db/response'
import { readAs } from '@/lib/db/rows'
import { loadSlices, type SliceColumn } from '@/lib/db/slices'
import { tellStage } from '@/lib/threads/stage'
import { languageSlice } from './language-slice'
import type { ListPack } from './load-pack'

/** `language`: the name of the one that is detected, where responses have several. */
const namesSchema = z.object({ inFile: z.array(z.string()), language: z.string().nullable() })
type Names = Readonly<z.infer<typeof namesSchema>>

type Slices = { names: Promise<Names> | null; readonly columns: Map<string, Promise<SliceColumn>> }

/** Columns of one dataset in memory; the others are read again as they were kept. */
const MOST_COLUMNS = 4

/** Read once, and in memory as long as the columns of the dataset's version are. */
const kept = new WeakMap<Int32Array, Slices>()

function slicesOf({ input: { a } }: ListPack): Slices {
  const slices = kept.get(a) ?? { names: null, columns: new Map() }
  kept.set(a, slices)
  return slices
}

const versionOf = ({ datasetId, version }: ListPack) => ({ id: datasetId, version })

function namesOf(pack: ListPack): Promise<Names> {
  const slices = slicesOf(pack)
  slices.names ??= loadNames(pack)
  slices.names.catch(() => {
    slices.names = null
  })
  return slices.names
}

async function loadNames(pack: ListPack): Promise<Names> {
  const found = await readPackedJson(versionOf(pack), 'slices')
  if (found !== null) return readAs(namesSchema, found)
  tellStage('Looking for metadata of all pairs')
  const inFile = await listSliceNames(pack.datasetId)
  // Where the file has a language of its own, ours says that it is detected.
  const name = inFile.includes('language') ? 'language (detected)' : 'language'
  const language = await readLanguage(pack, name)
  const names = { inFile: [...inFile], language: language && name }
  await putPackedColumns(versionOf(pack), [packedJson('slices', names), ...(language ? columnsOf(language) : [])])
  return names
}

async function readLanguage({ datasetId, responses, input }: ListPack, name: string): Promise<SliceColumn | null> {
  return languageSlice(name, await loadLanguages(datasetId, 0, responses), input)
}

/** The metadata columns of a dataset's pairs, and their language where they have several. */
export async function loadSliceNames(pack: ListPack): Promise<readonly string[]> {
  const { inFile, language } = await namesOf(pack)
  return language === null ? inFile : [...inFile, language]
}

/** One of them; of any other name, as an address may have, nobody has a value, and nothing is kept. */
export async function loadSliceColumn(pack: ListPack, name: string): Promise<SliceColumn> {
  const { inFile, language } = await namesOf(pack)
  if (name !== language && !inFile.includes(name))
    return { name, values: [], codes: new Int16Array(pack.input.a.length).fill(-1) }
  const { columns } = slicesOf(pack)
  const column = columns.get(name) ?? readColumn(pack, name, name === language)
  // Set again, it is the youngest; the oldest one goes.
  columns.delete(name)
  columns.set(name, column)
  column.catch(() => columns.delete(name))
  const [oldest] = columns.keys()
  if (columns.size > MOST_COLUMNS && oldest !== undefined) columns.delete(oldest)
  return column
}

const columnsOf = ({ name, values, codes }: SliceColumn) => [
  packedJson(`values of ${name}`, values),
  { name: `slice ${name}`, column: codes },
]

async function readColumn(pack: ListPack, name: string, isLanguage: boolean): Promise<SliceColumn> {
  const codes = new Int16Array(pack.input.a.length)
  const values = await readPackedJson(versionOf(pack), `values of ${name}`)
  if (values !== null && (await readPackedColumn(versionOf(pack), { name: `slice ${name}`, column: codes })))
    return { name, values: readAs(z.array(z.string()), values), codes }
  tellStage(`Reading ${name} of all pairs`)
  const made =
    (isLanguage ? await readLanguage(pack, name) : null) ?? (await loadSlices(pack.datasetId, name, codes.length))
  await putPackedColumns(versionOf(pack), columnsOf(made))
  return made
}
