import { Card, CardHeader } from '@/components/ui/card'
import { glossaryHref } from './glossary-href'

type Step = { readonly name: string; readonly anchor: string; readonly text: string }

const STEPS: readonly Step[] = [
  {
    name: 'How much do the factors explain?',
    anchor: 'factorModel',
    text: 'A model of choices by differences of factors is learnt from nine tenths of the prompts and judged on the rest, beside a coin, length alone, each judge and one person. Nothing is claimed that a coin could have done.',
  },
  {
    name: 'What do people and a judge disagree on?',
    anchor: 'disagreementShare',
    text: 'On the pairs where they differ the same is asked of who is right. What the factors explain is a bias that has a name; the pairs that nothing explains are where new factors are to be found.',
  },
  {
    name: 'Correct its verdicts',
    anchor: 'correctedVerdict',
    text: 'Verdict and factors together foresee people’s choices. The gain is that of prompts held out, with the judge’s ties kept; gaps that shrink are no evidence, since the correction aims at them. No call is made.',
  },
  {
    name: 'Change its instruction',
    anchor: 'experiment',
    text: 'An experiment tells a judge or a writer where people differ, beside controls that say nothing that matters, and proves the change on prompts that nothing was learnt from, with a judge outside the loop.',
  },
  {
    name: 'Hand out training data',
    anchor: 'amplification',
    text: 'Pairs are chosen so that a file follows chosen factors as people do, and what becomes of all other factors is shown. A model that always takes the likelier response will still follow them further.',
  },
]

/** What follows from a gap, in the order in which it is done. */
export function FindingToFix() {
  return (
    <Card aria-labelledby="fix-title">
      <CardHeader
        id="fix-title"
        title="From the finding to the fix"
        note="What the tab “Improve” does on everybody’s own data without a single call, and what an experiment does with some."
      />
      <ol className="grid list-decimal gap-3 pl-5 lg:grid-cols-2 lg:gap-x-8">
        {STEPS.map(({ name, anchor, text }) => (
          <li key={name} className="max-w-[80ch]">
            <a href={glossaryHref(anchor)} className="font-medium underline decoration-line-strong">
              {name}
            </a>{' '}
            {text}
          </li>
        ))}
      </ol>
    </Card>
  )
}
