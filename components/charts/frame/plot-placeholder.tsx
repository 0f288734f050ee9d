/** Holds the place of a chart whose code is on its way. */
export function PlotPlaceholder() {
  return <div className="h-full rounded-control bg-sunken motion-safe:animate-pulse noscript:hidden" />
}
