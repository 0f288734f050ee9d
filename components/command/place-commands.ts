import type { CommandPlaces } from '@/lib/datasets/load-commands'
import type { Command } from './command'

const PAGES = [
  ['', 'Profile', 'dashboard gaps alignment scores'],
  ['/analysis', 'Analysis', 'controlled correlation slices annotators'],
  ['/pairs', 'Pairs', 'texts responses search'],
  ['/runs', 'Models', 'runs judge write'],
  ['/jobs', 'Import', 'rows ledger versions files'],
  ['/reports', 'Reports', 'publish share link'],
] as const

/** The pages and factors of the dataset that is open, then every dataset; `here` is its id. */
export function placeCommands({ datasets, factors }: CommandPlaces, here: number | null): readonly Command[] {
  const open = datasets.find(({ id }) => id === here)
  const base = `/datasets/${here}`
  const ofOpen = open
    ? [
        ...PAGES.map(([end, label, words]) => place(open.name, label, base + end, words, true)),
        ...factors.map(({ id, label }) =>
          place('Factors', label, `${base}/factors/${encodeURIComponent(id)}`, `${id} factor ${open.name}`, false),
        ),
      ]
    : []
  const rest = datasets.flatMap(({ id, name }, at) => [
    { ...place('Datasets', name, `/datasets/${id}`, 'dataset profile', at < 5), hint: null },
    ...(id === here
      ? []
      : PAGES.filter(([end]) => end !== '').map(([end, label, words]) => ({
          ...place('Datasets', name, `/datasets/${id}${end}`, `${label} ${words}`, false),
          hint: label,
        }))),
  ])
  return [...ofOpen, ...rest]
}

function place(group: string, label: string, go: string, words: string, first: boolean): Command {
  return { id: go, group, label, hint: null, words, first, act: { go } }
}
