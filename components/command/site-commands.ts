import { GLOSSARY } from '@/components/glossary/entries'
import { glossaryHref } from '@/components/glossary/glossary-href'
import type { Command } from './command'

const go = (label: string, to: string, words: string): Command => ({
  ...{ id: `page ${to}`, group: 'Go to', label, hint: null, words, first: true, act: { go: to } },
})
const run = (label: string, what: 'theme' | 'copy', words: string): Command => ({
  ...{ id: `run ${what}`, group: 'Do', label, hint: null, words, first: true, act: { run: what } },
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
