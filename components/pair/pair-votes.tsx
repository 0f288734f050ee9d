import { correctedHref } from '@/components/charts/frame/mark-href'
import { CorrectedBadge } from '@/components/profile/corrected-badge'
import { Term } from '@/components/profile/term'
import { Badge } from '@/components/ui/badge'
import { Card, CardHeader } from '@/components/ui/card'
import { Name } from '@/components/ui/name'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import type { PairView, Verdict } from '@/lib/profiles/pairs/load-pair'
import { formatCount } from '@/lib/words/format'
import { choiceInWords } from './vote-badge'

type PairVotesProps = Pick<PairView, 'votes' | 'people' | 'reasons' | 'slices'> & {
  /** Folder of the factor pages. */
  readonly factorsHref?: string
}
type Vote = PairView['votes'][number]

const inOrder = (verdict: Verdict): string => (verdict === 2 ? 'unreadable' : choiceInWords(verdict))

/** A judge is a model among others; one that wrote the responses is not. */
const roleOf = ({ kind, setting }: Vote): string => {
  if (kind === 'human') return 'person'
  return setting === 'generation' ? 'model, writing' : 'model'
}

function inWords(people: PairVotesProps['people']): string {
  if (people === null) return 'No person gave a label here.'
  const { choice, votes, of } = people
  if (of === 1) return `The person who gave a label says ${choiceInWords(choice)}.`
  if (choice === 0 && votes * 2 <= of) return `${formatCount(of)} people, no majority: a tie.`
  return `Most people say ${choiceInWords(choice)}: ${formatCount(votes)} of ${formatCount(of)}.`
}

/** Who chose what on one pair, in which order it was shown, and why. */
export function PairVotes({ votes, people, reasons, slices, factorsHref }: PairVotesProps) {
  const bothOrders = votes.some(({ shown }) => shown !== null)
  const reasonsOf = ({ rater, kind, setting, corrected }: Vote) =>
    kind === 'model' && setting !== 'generation' && !corrected ? reasons.filter((reason) => reason.rater === rater) : []
  return (
    <Card aria-labelledby="votes-title">
      <CardHeader id="votes-title" title="Votes" note={inWords(people)} />
      <Table aria-label="Votes">
        <thead>
          <tr>
            <TableHead>Rater</TableHead>
            <TableHead>Choice</TableHead>
            <TableHead>Beside people</TableHead>
            {bothOrders && (
              <TableHead>
                <Term id="flipRate">A first, then B first</Term>
              </TableHead>
            )}
            <TableHead>Label in the file</TableHead>
            {reasons.length > 0 && <TableHead>Why, in its words</TableHead>}
          </tr>
        </thead>
        <tbody>
          {votes.map((vote) => (
            <tr key={`${vote.kind} ${vote.setting} ${vote.rater} ${vote.corrected}`}>
              <TableCell className="whitespace-nowrap">
                <Name>{vote.rater}</Name>{' '}
                <Badge tone={vote.kind === 'human' ? 'human' : 'neutral'}>{roleOf(vote)}</Badge>{' '}
                {vote.corrected && <CorrectedBadge href={correctedHref(factorsHref ?? null, vote.corrected)} />}
              </TableCell>
              <TableCell className="font-medium">{choiceInWords(vote.choice)}</TableCell>
              <TableCell className="whitespace-nowrap text-muted">{besidePeople(vote, people)}</TableCell>
              {bothOrders && (
                <TableCell className="whitespace-nowrap text-muted">
                  <Orders {...vote} />
                </TableCell>
              )}
              <TableCell className="whitespace-nowrap font-mono text-xs">
                <Name>{vote.raw}</Name>
              </TableCell>
              {reasons.length > 0 && (
                <TableCell className="min-w-64">
                  <Reasons reasons={reasonsOf(vote)} />
                </TableCell>
              )}
            </tr>
          ))}
        </tbody>
      </Table>
      {Object.keys(slices).length > 0 && (
        <dl className="mt-4 flex flex-wrap gap-x-6 text-sm">
          {Object.entries(slices).map(([name, value]) => (
            <div key={name} className="flex gap-2">
              <dt className="text-muted">
                <Name>{name}</Name>
              </dt>
              <dd>
                <Name>{value}</Name>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Card>
  )
}

function besidePeople({ kind, choice }: Vote, people: PairVotesProps['people']): string {
  if (people === null || choice === null || (kind === 'human' && people.of === 1)) return ''
  const alike = choice === people.choice
  if (kind === 'human') return alike ? 'with the majority' : 'against the majority'
  return alike ? 'as people' : 'not as people'
}

function Orders({ shown, swapped }: Pick<Vote, 'shown' | 'swapped'>) {
  if (shown === null) return null
  const isFlipped = shown !== swapped && shown !== 2 && swapped !== 2 && swapped !== null
  return (
    <>
      {inOrder(shown)}, then {inOrder(swapped)} {isFlipped && <Badge tone="warn">flipped: a tie</Badge>}
    </>
  )
}

function Reasons({ reasons }: { readonly reasons: PairView['reasons'] }) {
  return reasons.map(({ first, reason }) => (
    <details key={first} className="max-w-[72ch]">
      <summary>
        <span className="text-muted">Shown {first.toUpperCase()} first:</span> {firstWords(reason)}
      </summary>
      <p className="mt-1 whitespace-pre-line break-words text-muted">{reason}</p>
    </details>
  ))
}

const FIRST = 60
const firstWords = (reason: string): string => (reason.length > FIRST ? `${reason.slice(0, FIRST).trimEnd()}…` : reason)
