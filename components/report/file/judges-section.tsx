import type { ReportContent } from '@/components/report/report-content'
import { evidenceOf, foundGaps, keptCard, shownDisagreement } from '@/lib/improve/judge-card'
import { judgeTrust, TRUST_THRESHOLDS } from '@/lib/improve/trust'
import { correctionParts } from '@/lib/words/correction-words'
import { balanceWords, gapWords, readWords } from '@/lib/words/remedy-words'
import { judgeParts, reasonWords, TRUST_VERDICTS } from '@/lib/words/trust-words'

type JudgesSectionProps = {
  /** With the judges that are shown. */
  readonly report: ReportContent
  readonly remedies: NonNullable<ReportContent['remedies']> | null
}

/** Whether each judge can be trusted, by the thresholds that the product begins with, and what to do about the widest gap. */
export function JudgesSection({ report, remedies }: JudgesSectionProps) {
  const { profile, factors, judges = [] } = report
  if (judges.length === 0) return null
  const labelOf = (factor: string) => factors.find(({ id }) => id === factor)?.label ?? factor
  return (
    <section>
      <h2>{judges.length === 1 ? 'Can I trust this judge?' : 'Can I trust these judges?'}</h2>
      {judges.map((kept) => {
        const card = keptCard(profile, kept)
        const { verdict, criteria } = judgeTrust(evidenceOf(card), TRUST_THRESHOLDS)
        const { agreement, person } = card
        const right = shownDisagreement(card)?.right ?? null
        const gaps = foundGaps(card).map(({ factor, gap }) => ({ label: labelOf(factor), more: (gap ?? 0) > 0 }))
        const said = judgeParts({ agreement, person, gaps, right }).map(({ text }) => text)
        return (
          <p key={card.id}>
            <strong>
              {card.name}: {TRUST_VERDICTS[verdict]}.
            </strong>{' '}
            {said.join('')} {reasonWords(verdict, criteria, TRUST_THRESHOLDS)}
          </p>
        )
      })}
      {remedies && <Advice remedies={remedies} />}
    </section>
  )
}

function Advice({ remedies }: { readonly remedies: NonNullable<ReportContent['remedies']> }) {
  const { model, factor, more, pairs, correction, balanced } = remedies
  return (
    <>
      <h3>What to do about it: {gapWords(factor.label, model.name, more)}</h3>
      <ul>
        <li>
          Read the {pairs} pairs {readWords(factor.label, model.name, more)}.
        </li>
        {correction && (
          <li>
            Correct its verdicts:{' '}
            {correctionParts({
              judge: model.name,
              ...correction,
              before: correction.judgeAlone,
              after: correction.corrected,
            })
              .map(({ text }) => text)
              .join('')}
          </li>
        )}
        {balanced && <li>Hand out training data: {balanceWords(factor.label, balanced)}.</li>}
      </ul>
    </>
  )
}
