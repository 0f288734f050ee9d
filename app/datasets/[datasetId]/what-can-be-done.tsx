import { type OtherGap, WhatToDo, WhatToDoWaiting } from '@/components/trust/what-to-do'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'
import { type Advice, Later } from './later'

type WhatCanBeDoneProps = {
  readonly datasetId: number
  readonly model: string
  readonly factor: string
  readonly advice: Advice
  /** Other gaps that are shown. */
  readonly others?: readonly OtherGap[]
}

/** What is open to a reader about a gap that is shown: nobody advises where it is not. Nothing waits for what is not ready. */
export function WhatCanBeDone(props: WhatCanBeDoneProps) {
  return (
    <Later advice={props.advice} fallback={<WhatToDoWaiting />} key={`${props.model} ${props.factor}`}>
      <Remedies {...props} />
    </Later>
  )
}

async function Remedies({ datasetId, model, factor, others = [] }: WhatCanBeDoneProps) {
  const remedies = await inProfileThread('loadRemedies', datasetId, model, factor)
  return remedies && <WhatToDo remedies={remedies} base={`/datasets/${datasetId}`} others={others} />
}
