import { signColour } from '@/components/charts/frame/marker'
import { lackIn, NumberWithInterval } from '@/components/profile/number-with-interval'
import { Term } from '@/components/profile/term'
import { Card, CardHeader } from '@/components/ui/card'
import { IN_CELL, Name } from '@/components/ui/name'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import { annotatorsNote } from '@/lib/profile/findings/side-by-side'
import type { Profile } from '@/lib/profile/profile'
import { countOf, formatCount } from '@/lib/words/format'
import type { shownFactors } from './analysis-props'

type AnnotatorsPanelProps = { readonly profile: Profile; readonly factors: ReturnType<typeof shownFactors> }

/** The profile of every annotator beside the majority's, and how far they agree. */
export function AnnotatorsPanel({ profile, factors }: AnnotatorsPanelProps) {
  const people = profile.raters.filter(({ kind }) => kind === 'human')
  const scores = new Map(profile.scores.map((score) => [`${score.rater} ${score.factor}`, score]))
  const agreement = profile.people
  return (
    <Card aria-labelledby="annotators-title">
      <CardHeader
        id="annotators-title"
        title="The profile of each annotator"
        note={
          agreement && (
            <>
              <Term id="krippendorff" />{' '}
              <NumberWithInterval estimate={agreement.krippendorff} reason="one label only" /> on{' '}
              {countOf(agreement.krippendorff.n, 'pair')}; <Term id="fleiss" />{' '}
              <NumberWithInterval estimate={agreement.fleiss} reason="no pair all labelled" /> on{' '}
              {countOf(agreement.fleiss.n, 'pair')}. Darker: stronger; red prefers more, blue less.{' '}
              {annotatorsNote(profile)}
            </>
          )
        }
      />
      <Table aria-label="The profile of each annotator">
        <thead>
          <tr>
            <TableHead>Factor</TableHead>
            {people.map(({ id, name }) => (
              <TableHead key={id} className="text-right last:pr-2">
                <Name>{name}</Name>
              </TableHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {profile.factors
            .filter(({ id }) => factors.isShown(id))
            .map(({ id, label }) => (
              <tr key={id}>
                <TableCell className="sm:whitespace-nowrap">
                  <Name most={IN_CELL}>{label}</Name>
                </TableCell>
                {people.map((rater) => {
                  const score = scores.get(`${rater.id} ${id}`)
                  const value = score?.score ?? null
                  const strength = Math.round(Math.min(1, Math.abs(value ?? 0) * 1.4) * 14)
                  const fill = `color-mix(in oklab, ${signColour(value ?? 0)} ${strength}%, transparent)`
                  return (
                    <TableCell
                      key={rater.id}
                      className="whitespace-nowrap text-right last:pr-2"
                      style={{ background: fill }}
                    >
                      <NumberWithInterval
                        estimate={{ value, low: score?.low ?? null, high: score?.high ?? null }}
                        reason="no decided pair has a value"
                        lack={lackIn(profile)}
                      />{' '}
                      <span className="text-muted text-xs">n {formatCount(score?.n ?? 0)}</span>
                    </TableCell>
                  )
                })}
              </tr>
            ))}
        </tbody>
      </Table>
    </Card>
  )
}
