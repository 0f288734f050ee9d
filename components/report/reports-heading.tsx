/** The top of the page of all reports. */
export function ReportsHeading() {
  return (
    <div>
      <h1 className="font-semibold text-xl tracking-tight">Reports</h1>
      <p className="max-w-[80ch] text-muted">
        What was published of all datasets, and who can still read it. A report outlives its dataset until its links are
        revoked or end.
      </p>
    </div>
  )
}
