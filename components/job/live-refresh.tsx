'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useTransition } from 'react'

const EVERY_MS = 2000

/** Draws the page anew from time to time while work goes on, unless nobody looks or the last time has not ended. */
export function LiveRefresh({ every = EVERY_MS }: { readonly every?: number }) {
  const router = useRouter()
  const [isUnderWay, startTransition] = useTransition()
  useEffect(() => {
    if (isUnderWay) return
    const timer = setInterval(() => {
      if (!document.hidden) startTransition(() => router.refresh())
    }, every)
    return () => clearInterval(timer)
  }, [router, every, isUnderWay])
  return null
}
