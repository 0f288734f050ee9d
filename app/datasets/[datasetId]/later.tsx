import { type ReactNode, Suspense } from 'react'

/** What a dashboard says below its chart was built before; comes from the job that is at it; is built when it is asked for. */
export type Advice = 'kept' | 'coming' | 'built'

type LaterProps = { readonly advice: Advice; readonly fallback: ReactNode; readonly children: ReactNode }

/** What may come later than its page; at once where it is kept, so that nothing moves as it comes. */
export function Later({ advice, fallback, children }: LaterProps) {
  if (advice === 'coming') return fallback
  return advice === 'kept' ? children : <Suspense fallback={fallback}>{children}</Suspense>
}
