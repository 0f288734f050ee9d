import { Suspense } from 'react'
import { WhatToDo } from '@/components/trust/what-to-do'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'

type WhatCanBeDoneProps = { readonly datasetId: number; readonly model: string; readonly factor: string }

/** What is open to a reader about a gap that is shown; nothing where it is not, and nothing waits for it. */
export function WhatCanBeDone(props: WhatCanBeDoneProps) {
  return (
    <Suspense fallback={null} key={`${props.model} ${props.factor}`}>
      <Remedies {...props} />
    </Suspense>
  )
}

async function Remedies({ datasetId, model, factor }: WhatCanBeDoneProps) {
  const remedies = await inProfileThread('loadRemedies', datasetId, model, factor)
  return remedies && <WhatToDo remedies={remedies} base={`/datasets/${datasetId}`} />
}
