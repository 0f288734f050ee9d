/** Says an outcome in a corner of the page. The part that draws it comes when it is needed: most visits never need it. */
export async function announce(kind: 'success' | 'error', message: string): Promise<void> {
  const { toast } = await import('sonner')
  toast[kind](message)
}
