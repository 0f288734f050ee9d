import { Card } from '@/components/ui/card'

/** The place of the judges' cards while they are worked out: as high as they will be, so that nothing jumps. */
export function CardsWaiting({ judges }: { readonly judges: number }) {
  return (
    <section aria-labelledby="trust-waiting" aria-busy="true" className="grid gap-3">
      <h2 id="trust-waiting" className="font-semibold">
        {judges === 1 ? 'Can I trust this judge?' : 'Can I trust these judges?'}
      </h2>
      {['first', 'second'].slice(0, judges).map((place) => (
        <Card key={place} className="min-h-[34rem] text-muted text-sm sm:min-h-80 lg:min-h-56">
          Comparing the judge with people and with what the factors foresee …
        </Card>
      ))}
    </section>
  )
}
