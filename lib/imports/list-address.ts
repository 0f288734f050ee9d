import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'
import { configuredRules, openConfiguredReader } from '@/lib/files/fetch/fetch-address'
import { chooseFirst, type DataKind, dataKind } from '@/lib/files/fetch/fetch-choice'
import { hubFileAddress, listHubFiles } from '@/lib/files/fetch/fetch-hub'
import { checkUrl } from '@/lib/files/fetch/fetch-rules'
import { nameOfAddress, readTarget } from '@/lib/files/fetch/fetch-target'

const PATIENCE_MS = 60_000

export type AddressFile = {
  readonly path: string
  readonly bytes: number | null
  /** `null`: what it holds cannot be told from its name. */
  readonly kind: DataKind | null
  readonly address: string
  readonly sha256: string | null
}

export type AddressListing = {
  /** The commit of a dataset on Hugging Face; `null` for the address of a file. */
  readonly revision: string | null
  readonly files: readonly AddressFile[]
  /** Paths of the files that a person most likely wants. */
  readonly chosen: readonly string[]
  readonly cut: boolean
}

/** The files of data that an address offers. `at` holds a dataset at the commit that was listed before. */
export async function listAddress(given: string, at: string | null = null): Promise<AddressListing> {
  const target = readTarget(given, env().hubUrl)
  if (!target)
    throw new AppError(
      'invalid',
      'This is neither a dataset on Hugging Face, like “org/name” or “org/name@revision”, nor the address of a file.',
    )
  if (target.kind === 'hub') return listDataset({ ...target, revision: at ?? target.revision })
  const checked = checkUrl(target.address, configuredRules())
  if (!checked.ok) throw new AppError('forbidden', checked.reason)
  const path = nameOfAddress(target.address)
  const file = { path, bytes: null, kind: dataKind(path), address: target.address, sha256: null }
  return { revision: null, files: [file], chosen: [path], cut: false }
}

async function listDataset(target: {
  readonly dataset: string
  readonly revision: string | null
  readonly path: string
}): Promise<AddressListing> {
  const { hubUrl, maxUploadBytes } = env()
  const reader = openConfiguredReader()
  const stop = AbortSignal.timeout(PATIENCE_MS)
  try {
    const { revision, files: found, cut } = await listHubFiles(reader, { ...target, hubUrl, stop })
    const files = found
      .map((file) => ({ ...file, kind: dataKind(file.path) }))
      .filter(({ kind, path }) => kind !== null || path === target.path)
      .map((file) => ({ ...file, address: hubFileAddress(hubUrl, target.dataset, revision, file.path) }))
    if (files.length === 0)
      throw new AppError(
        'not-found',
        `There is no Parquet, JSON, JSON lines, CSV, XLSX or zip file at this address. Hugging Face may hold a copy as Parquet: ${target.dataset}@refs/convert/parquet`,
      )
    const usable = files.flatMap(({ path, bytes, kind }) =>
      kind !== null && bytes <= maxUploadBytes ? [{ path, bytes, kind }] : [],
    )
    const [only] = files
    return { revision, files, chosen: files.length === 1 && only ? [only.path] : chooseFirst(usable), cut }
  } catch (error) {
    if (stop.aborted) throw new AppError('busy', 'The host takes too long to list its files. Try again.')
    throw error
  } finally {
    await reader.close()
  }
}
