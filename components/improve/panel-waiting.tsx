import { Card, CardHeader } from '@/components/ui/card'

/** Holds the place of a panel whose numbers are on their way. */
export function PanelWaiting({ id, title }: { readonly id: string; readonly title: string }) {
  return (
    <Card aria-labelledby={`${id}-waiting`} aria-busy>
      <CardHeader id={`${id}-waiting`} title={title} />
      <p role="status" className="text-muted text-sm">
        Computing on held-out pairs …
      </p>
      <div className="mt-3 h-48 rounded-control bg-sunken motion-safe:animate-pulse" />
      <noscript>
        <p className="mt-2 text-sm">This part is sent after the page and needs scripts to be put in its place.</p>
      </noscript>
    </Card>
  )
}
