import { makeChoiceSource } from '@/lib/improve/choice-source'
import { componentsOf } from '@/lib/improve/components'
import { correctJudge } from '@/lib/improve/correct-judge'
import { explainDisagreement } from '@/lib/improve/disagreement'
import { dropEach, explainChoices } from '@/lib/improve/explain-choices'
import { drawLearningCurve } from '@/lib/improve/learning-curve'
import { LENGTH } from '@/lib/words/score'
import { type Figure, figure, medianOf } from '@/scripts/bench/figure'
import { countAlone, makeProfileInput } from '@/scripts/bench/profile-input'

const SETTINGS = { seed: 1, ticked: [], without: [] }

/** People's model with length alone; then four judges' corrections and disagreements with drop-one; a learning curve. */
export async function bench(): Promise<readonly Figure[]> {
  const plain = makeProfileInput(100_000, 22, 5)
  const input = { ...plain, factors: plain.factors.map((one, at) => (at === 0 ? { ...one, id: LENGTH } : one)) }
  const source = makeChoiceSource(input, {
    components: componentsOf(input.prompts, { one: [], other: [] }),
    imported: new Set(),
    known: () => 'none',
  })
  const { people, judges } = source
  if (!people) throw new Error('no people')
  const counting = await medianOf(1, () => countAlone(input))
  const own = explainChoices(source, people, SETTINGS)
  const model = await medianOf(3, () => explainChoices(source, people, SETTINGS))
  const rest = await medianOf(1, () => {
    dropEach(source, people, SETTINGS)
    for (const judge of judges) {
      correctJudge(source, judge, SETTINGS)
      explainDisagreement(source, judge, own.weights, SETTINGS)
    }
  })
  const [judge] = judges
  const curve = await medianOf(1, () => judge && drawLearningCurve(source, judge, SETTINGS))
  return [
    figure('improve-people', model, 'ms', counting, '≤ 3000 ms', (value) => value <= 3000),
    figure('improve-judges', rest, 'ms', counting, '≤ 20000 ms', (value) => value <= 20_000),
    figure('improve-curve', curve, 'ms', counting, 'on demand', () => true),
  ]
}
