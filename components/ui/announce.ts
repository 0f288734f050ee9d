import type { ActionResult } from '@/lib/action'

/** Says an outcome in a corner of the page. The part that draws it comes when it is needed: most visits never need it. */
export async function announce(kind: 'success' | 'error', message: string): Promise<void> {
  const { toast } = await import('sonner')
  toast[kind](message)
}

/** Says how an action ended: what went wrong, or what was done; nothing where that shows by itself. */
export function announceResult(result: ActionResult<unknown>, done?: string): void {
  if (!result.ok) void announce('error', result.message)
  else if (done !== undefined) void announce('success', done)
}

/** Puts a text on the clipboard and says whether it could: without https, or when a person said no, a browser forbids it. */
export async function copyText(text: string, instead: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    void announce('error', `The browser does not let this page copy. ${instead}`)
    return false
  }
}
