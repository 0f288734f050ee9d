import { Name } from '@/components/ui/name'
import type { Template } from '@/lib/protocol/template'
import { countOf } from '@/lib/words/format'

type ExamplesNoteProps = {
  readonly template: Pick<Template, 'examples' | 'evidence'>
  /** The dataset that is to be judged: its own texts are sent in any case. */
  readonly dataset?: number
}

/** Whose texts go with every question, where a template shows examples. */
export function ExamplesNote({ template: { examples = [], evidence }, dataset }: ExamplesNoteProps) {
  const others = examples.filter(({ from }) => dataset === undefined || (from ?? evidence)?.dataset.id !== dataset)
  const [first] = others
  if (!first) return null
  const name = (first.from ?? evidence)?.dataset.name
  return (
    <p className="text-sm text-warn">
      Its {countOf(others.length, 'example')} {others.length === 1 ? 'holds' : 'hold'} whole texts of{' '}
      {name === undefined ? 'another dataset' : <Name>{name}</Name>} with people’s choices: they are sent with every
      question, to whichever endpoint is asked.
    </p>
  )
}
