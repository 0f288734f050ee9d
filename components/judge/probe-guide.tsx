const OFFERS = [
  [
    'Structured outputs',
    'The endpoint holds the model to the form of the answer. Without them every answer is still checked, and asked for once more if it does not fit.',
  ],
  [
    'Log-probabilities',
    'How likely the model holds each score to be: it makes finer scores for some questions, from one token.',
  ],
  ['Seed', 'The same request is to give the same answer again, as far as the server can.'],
  ['Batches', 'Big runs can hand all calls over at once and wait, mostly for half the price.'],
] as const

/** What the findings of a probe mean for a run. */
export function ProbeGuide() {
  return (
    <details className="min-w-0 rounded-card border bg-surface p-4 sm:p-5">
      <summary className="font-semibold">What a probe finds out</summary>
      <dl className="mt-4 grid gap-4 sm:grid-cols-2">
        {OFFERS.map(([label, meaning]) => (
          <div key={label}>
            <dt className="font-medium">{label}</dt>
            <dd className="text-muted">{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
