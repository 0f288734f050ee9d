'use client'

import type { ReactNode } from 'react'
import { Aside } from '@/components/profile/finding'
import { Term } from '@/components/profile/term'
import { Card, CardHeader } from '@/components/ui/card'
import { Link } from '@/components/ui/link'
import type { Correction } from '@/lib/improve/correction'
import { correctionParts } from '@/lib/words/correction-words'
import { CorrectedGaps } from './corrected-gaps'
import { CorrectionBars } from './correction-bars'
import type { ShownRater } from './improve-raters'

type CorrectionPanelProps = {
  readonly correction: Correction
  readonly judge: ShownRater
  readonly recipe: string | null
  readonly factorsHref: string
  /** Where the judge's labels can be looked at. */
  readonly importHref: string
  /** Opens the rest, where it is closed. */
  readonly openHref: string | null
  /** What can be done with it. */
  readonly actions: ReactNode
  /** What comes later: the disagreement, the learning curve. */
  readonly children: ReactNode
}

/** A link may lead here before this is there: then the page goes to it when it comes. */
export function arrive(element: HTMLElement | null): void {
  if (element && window.location.hash === `#${element.id}`) element.scrollIntoView()
}

/** A judge's verdicts corrected by what people follow: what may be said of it, and then by what. */
export function CorrectionPanel(props: CorrectionPanelProps) {
  const { correction, judge, recipe, factorsHref, importHref, openHref, actions, children } = props
  const { pairs, verdict, judgeAlone, corrected, gain, promptsNeeded, refused } = correction
  const parts = correctionParts({
    ...{ judge: judge.name, verdict, pairs, before: judgeAlone, after: corrected, gain, promptsNeeded, refused },
  })
  const isEmpty = verdict === 'few' || verdict === 'against'
  return (
    <div ref={arrive} id={`judge-${judge.id}`} className="grid scroll-mt-20 gap-4">
      <Card aria-labelledby={`judge-${judge.id}-title`}>
        <CardHeader
          id={`judge-${judge.id}-title`}
          title={`${judge.name} corrected by what people follow`}
          note={
            openHref === null && (
              <>
                <Term id="correctedVerdict">Its verdict and the factors together</Term>, as people would choose: no
                model is asked again. The <Term id="expectedGain">gain</Term> is that of pairs held out.
              </>
            )
          }
          actions={
            openHref && (
              <Link href={openHref} scroll={false} className="text-sm underline" aria-label={`Open ${judge.name}`}>
                Open
              </Link>
            )
          }
        />
        <Aside parts={parts} />
        {verdict === 'against' && (
          <p className="mt-2 text-muted text-sm">
            It agrees with people less than a coin does. How its labels were read is on the page{' '}
            <Link href={importHref} className="underline">
              Import
            </Link>
            ; nothing is corrected until they are right.
          </p>
        )}
        {recipe && !isEmpty && openHref === null && <p className="mt-2 max-w-[88ch] text-muted text-sm">{recipe}</p>}
        {!isEmpty && <div className="mt-3 flex flex-wrap items-center gap-2">{actions}</div>}
      </Card>
      {openHref === null && !isEmpty && (
        <div className="grid items-start gap-4 xl:grid-cols-2">
          <CorrectionBars correction={correction} judge={judge} />
          <CorrectedGaps correction={correction} judge={judge} factorsHref={factorsHref} />
        </div>
      )}
      {openHref === null && !isEmpty && children}
    </div>
  )
}
