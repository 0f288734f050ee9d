import { Term } from './term'

/** Said wherever a corrected judge takes part: that it is near people on factors is how it was made. */
export function CorrectedNote({ names }: { readonly names: readonly string[] }) {
  return (
    names.length > 0 && (
      <p className="max-w-[88ch] text-pretty text-muted text-sm">
        {names.join(' and ')}: corrected towards people, so small gaps are how it was made and{' '}
        <Term id="aimedAt">no evidence</Term>.
      </p>
    )
  )
}
