import { Badge } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'

/** Marks a judge whose verdicts were corrected; leads to how, where there is such a page. */
export function CorrectedBadge({ href }: { readonly href: string | null }) {
  const badge = <Badge tone="human">corrected</Badge>
  return href === null ? (
    badge
  ) : (
    <Link href={href} title="How it was corrected" className="rounded-full hover:underline">
      {badge}
    </Link>
  )
}
