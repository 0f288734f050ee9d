import type { FileBeside } from './format'

/** What LLaMA-Factory calls a file: its name without the ending. */
const datasetName = (file: string): string => file.replace(/\.[^.]+$/, '')

/** The file that tells LLaMA-Factory which data there is and how to read it. */
export const datasetInfo = (files: readonly string[], entry: Readonly<Record<string, unknown>>): FileBeside => ({
  name: 'dataset_info.json',
  text: `${JSON.stringify(
    Object.fromEntries(files.map((file) => [datasetName(file), { file_name: file, ...entry }])),
    null,
    2,
  )}\n`,
})

export const factorySettings = (files: readonly string[]): string =>
  [
    'stage: dpo  # or rm',
    'dataset_dir: the folder you unpack the zip to',
    `dataset: ${files.map(datasetName).join(',')}`,
    'cutoff_len: 4096',
  ].join('\n')
