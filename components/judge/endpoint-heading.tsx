/** What the page of endpoints is for. */
export function EndpointHeading() {
  return (
    <div>
      <h1 className="font-semibold text-xl tracking-tight">Judges</h1>
      <p className="max-w-[72ch] text-muted">
        Language models that answer questions about responses, judge pairs, or write. The operator sets up where they
        are; here you find out what each model offers and say what it costs. Keys stay with the server: they are never
        shown here, kept in the database or sent to the browser.
      </p>
    </div>
  )
}
