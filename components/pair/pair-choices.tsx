import { Name } from '@/components/ui/name'
import type { ChoiceLine } from '@/lib/pairs/choice-lines'
import { countOf, formatCount } from '@/lib/words/format'
import { choiceInWords } from './vote-badge'

const SHORT = 22

type PairChoicesProps = {
  readonly votes: readonly ChoiceLine[]
  /** The choice a line of which is shown; all where it is not given. */
  readonly only?: ChoiceLine['choice']
}

/** Who chose what on a pair: a line for each choice, people as a count where they are many. */
export function PairChoices({ votes, only }: PairChoicesProps) {
  const labelled = votes.reduce((sum, { choice, people }) => (choice === null ? sum : sum + people), 0)
  const lines = votes.filter(({ choice }) => (only === undefined ? choice !== null : choice === only))
  if (lines.length === 0 && only === undefined) return <span className="text-muted">nobody decided</span>
  return (
    <ul className="grid gap-0.5">
      {lines.map((line) => (
        <li key={line.choice} className="flex items-baseline gap-2">
          {only === undefined && <strong className="w-5 shrink-0">{choiceInWords(line.choice)}</strong>}
          <span className="min-w-0 text-xs">
            <Choosers {...line} labelled={labelled} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function Choosers({ people, models, named, labelled }: ChoiceLine & { readonly labelled: number }) {
  const persons = named.filter(({ kind }) => kind === 'human')
  const judges = named.filter(({ kind }) => kind === 'model')
  const more = models - judges.length
  return (
    <>
      {people > 0 && (
        <span className="font-medium text-human">
          {labelled === 1 ? (
            <Name most={SHORT}>{persons[0]?.rater ?? 'people'}</Name>
          ) : (
            <>
              {formatCount(people)} <span className="font-normal">of {formatCount(labelled)} people</span>
            </>
          )}
        </span>
      )}
      {people > 0 && models > 0 && <span className="text-muted"> · </span>}
      {judges.map(({ rater }, at) => (
        <span key={rater}>
          {at > 0 && ', '}
          <span className="whitespace-nowrap">
            <Name most={SHORT}>{rater}</Name>
          </span>
        </span>
      ))}
      {more > 0 && (
        <span className="whitespace-nowrap text-muted">
          {judges.length > 0 ? ` +${formatCount(more)}` : countOf(more, 'model')}
          {judges.length > 0 && <span className="sr-only"> more models</span>}
        </span>
      )}
    </>
  )
}
