import { GLOSSARY } from '@/components/glossary/entries'
import { glossaryHref } from '@/components/glossary/glossary-href'
import type { CommandPlaces } from '@/lib/datasets/load-commands'

/** What the command menu offers: a place to go to, or something to do. */
export type Command = {
  readonly id: string
  readonly group: string
  readonly label: string
  /** What sets it apart from others of that name. */
  readonly hint: string | null
  /** Other words it is found by. */
  readonly words: string
  /** Offered before anything is typed. */
  readonly first: boolean
  readonly act: { readonly go: string } | { readonly run: 'theme' | 'copy' }
}

const go = (label: string, to: string, words: string): Command => ({
  id: `page ${to}`,
  group: 'Go to',
  label,
  hint: null,
  words,
  first: true,
  act: { go: to },
})
const run = (label: string, what: 'theme' | 'copy', words: string): Command => ({
  id: `run ${what}`,
  group: 'Do',
  label,
  hint: null,
  words,
  first: true,
  act: { run: what },
})

/** What is there on every page: its actions, the other pages, and each term of the glossary. */
export const SITE_COMMANDS: readonly Command[] = [
  { ...go('Upload preferences', '/datasets/new', 'import add file csv json parquet'), group: 'Do' },
  run('Copy the link to this view', 'copy', 'share url address'),
  run('Switch between light and dark', 'theme', 'theme colours mode'),
  go('Datasets', '/', 'home list'),
  go('Compare', '/compare', 'datasets models tasks heatmap leaderboard'),
  go('Reports', '/reports', 'shared links published'),
  go('Questions', '/templates', 'templates prompts judged factors'),
  go('Define a factor', '/templates/new', 'own question custom judged'),
  go('Judges', '/settings', 'models endpoints prices keys settings'),
  go('Method and glossary', '/method', 'help definitions'),
  go('First steps', '/?start=shown', 'start here tour help sample'),
  ...GLOSSARY.flatMap(({ title, entries }) =>
    entries.map(({ anchor, label }): Command => {
      const to = glossaryHref(anchor)
      return { id: to, group: 'Glossary', label, hint: title, words: anchor, first: false, act: { go: to } }
    }),
  ),
]

const PAGES = [
  ['', 'Profile', 'dashboard gaps alignment scores'],
  ['/analysis', 'Analysis', 'controlled correlation slices annotators'],
  ['/pairs', 'Pairs', 'texts responses search'],
  ['/runs', 'Models', 'runs judge write'],
  ['/experiments', 'Experiments', 'instruction guidance before after change'],
  ['/experiments/new', 'Plan an experiment', 'new instruction judge writer guidance'],
  ['/jobs', 'Import', 'rows ledger versions files'],
  ['/reports', 'Reports', 'publish share link'],
] as const

/** The pages and factors of the dataset that is open, then every dataset; `here` is its id. */
export function placeCommands({ datasets, factors }: CommandPlaces, here: number | null): readonly Command[] {
  const open = datasets.find(({ id }) => id === here)
  const base = `/datasets/${here}`
  const ofOpen = open
    ? [
        ...PAGES.map(([end, label, words]) => place({ group: open.name, label, to: base + end, words, first: true })),
        ...factors.map(({ id, label }) =>
          place({
            group: 'Factors',
            label,
            to: `${base}/factors/${encodeURIComponent(id)}`,
            words: `${id} factor ${open.name}`,
            first: false,
          }),
        ),
      ]
    : []
  const rest = datasets.flatMap(({ id, name }, at) => {
    const to = `/datasets/${id}`
    const others = id === here ? [] : PAGES.filter(([end]) => end !== '')
    return [
      place({ group: 'Datasets', label: name, to, words: 'dataset profile', first: at < 5 }),
      ...others.map(([end, hint, words]) =>
        place({ group: 'Datasets', label: name, hint, to: to + end, words: `${hint} ${words}`, first: false }),
      ),
    ]
  })
  return [...ofOpen, ...rest]
}

type Place = Pick<Command, 'group' | 'label' | 'words' | 'first'> & { readonly to: string; readonly hint?: string }

const place = ({ to, hint, ...said }: Place): Command => ({ ...said, id: to, hint: hint ?? null, act: { go: to } })
