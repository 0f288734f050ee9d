'use client'

import { Card, CardHeader } from '@/components/ui/card'
import { Name } from '@/components/ui/name'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import { pairwiseNote } from '@/lib/profile/findings/side-by-side'
import type { Profile } from '@/lib/profile/profile'
import { countOf, formatCount, formatShare } from '@/lib/words/format'
import { useEdition } from './edition-context'
import { lackIn, NumberWithInterval } from './number-with-interval'
import { Term } from './term'
import { UnfoldButton, useUnfold } from './unfold-button'

/** Pairs of raters shown before all are asked for; those with people come first. */
const FIRST = 12

/** Every two raters: how often they chose alike. Between people this is the most a model can be asked for. */
export function AgreementTable({ profile, folds }: { readonly profile: Profile; readonly folds: boolean }) {
  const [isWhole, toggle] = useUnfold('agreement')
  // The first edition showed a row of dashes, and on how many pairs both decided nowhere.
  const isFirst = useEdition() === 1
  const met = isFirst ? profile.agreements : profile.agreements.filter(({ n }) => n > 0)
  const unmet = profile.agreements.length - met.length
  const isLong = folds && met.length > FIRST + 2
  const drawn = isLong && !isWhole ? met.slice(0, FIRST) : met
  const lack = lackIn(profile)
  const note = pairwiseNote(profile)
  const names = new Map(profile.raters.map((rater) => [rater.id, rater.name]))
  return (
    <Card aria-labelledby="agreement-title">
      <CardHeader
        id="agreement-title"
        title="Who agrees with whom"
        note={
          <>
            Between people it shows how far agreement can go at all.{note && ` ${note}`}
            {profile.people && (
              <>
                {' '}
                {profile.people.annotators === 2 && !isFirst ? 'Both' : `All ${profile.people.annotators}`} annotators:{' '}
                <Term id="krippendorff" />{' '}
                <NumberWithInterval estimate={profile.people.krippendorff} reason="one label only" lack={lack} /> on{' '}
                {countOf(profile.people.krippendorff.n, 'pair')}, <Term id="fleiss" />{' '}
                <NumberWithInterval estimate={profile.people.fleiss} reason="no pair all labelled" lack={lack} /> on{' '}
                {countOf(profile.people.fleiss.n, 'pair')}.
              </>
            )}
          </>
        }
      />
      <Table aria-label="Agreement of every two raters">
        <thead>
          <tr>
            <TableHead>Raters</TableHead>
            <TableHead className="text-right">
              <Term id="agreement">Same choice</Term>
            </TableHead>
            <TableHead className="text-right">
              <Term id="agreementWithoutTies">Without ties</Term>
            </TableHead>
            <TableHead className="text-right">
              <Term id="kappa">κ</Term>
            </TableHead>
            <TableHead className="text-right">n</TableHead>
          </tr>
        </thead>
        <tbody>
          {drawn.map((pair) => (
            <tr key={`${pair.first} ${pair.second}`}>
              <TableCell className="min-w-36 font-medium">
                <Name>{names.get(pair.first) ?? ''}</Name> <span className="font-normal text-muted">and</span>{' '}
                <Name>{names.get(pair.second) ?? ''}</Name>
              </TableCell>
              <TableCell className="text-right">
                <NumberWithInterval
                  estimate={pair.agreement}
                  format={formatShare}
                  reason="no common pair"
                  lack={lack}
                />
              </TableCell>
              <TableCell className="text-right">
                <NumberWithInterval
                  estimate={pair.agreementWithoutTies}
                  format={formatShare}
                  reason="no pair both decided"
                  lack={lack}
                />
                {!isFirst && pair.decided > 0 && (
                  <span className="text-muted text-xs"> n {formatCount(pair.decided)}</span>
                )}
              </TableCell>
              <TableCell className="text-right">
                <NumberWithInterval estimate={pair.kappa} reason="both made one choice only" lack={lack} />
              </TableCell>
              <TableCell className="text-right">{formatCount(pair.n)}</TableCell>
            </tr>
          ))}
        </tbody>
      </Table>
      {unmet > 0 && (
        <p className="mt-2 text-muted text-sm">
          {countOf(unmet, 'pair')} of raters labelled nothing in common: whether they agree cannot be known.
        </p>
      )}
      {isLong && (
        <div className="mt-2">
          <UnfoldButton
            isWhole={isWhole}
            onToggle={toggle}
            more={`Show all ${met.length} pairs of raters`}
            fewer={`Show the first ${FIRST} only`}
          />
        </div>
      )}
    </Card>
  )
}
