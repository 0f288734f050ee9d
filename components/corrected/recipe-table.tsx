import { Link } from '@/components/ui/link'
import { IN_CELL, Name } from '@/components/ui/name'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import type { CorrectionRecipe } from '@/lib/improve/correction-recipe'
import { formatGap, formatScore, formatValue } from '@/lib/words/format'
import { byStrength, factorEffect } from '@/lib/words/recipe-words'

type RecipeTableProps = { readonly recipe: CorrectionRecipe; readonly factorsHref: string }

/** What the verdict and each factor add to the log odds that people choose the first response, the strongest first. */
export function RecipeTable({ recipe, factorsHref }: RecipeTableProps) {
  const { verdict, factors } = recipe
  const rows = byStrength(factors).map((factor) => ({ ...factor, ...factorEffect(factor) }))
  return (
    <Table aria-label="Weights of the correction">
      <thead>
        <tr>
          <TableHead>What counts</TableHead>
          <TableHead>For</TableHead>
          <TableHead className="text-right">Adds to the log odds</TableHead>
          <TableHead className="text-right">For a typical difference</TableHead>
          <TableHead className="text-right">Typical difference</TableHead>
          <TableHead className="text-right">Rule version</TableHead>
        </tr>
      </thead>
      <tbody>
        <tr>
          <TableCell className="font-medium">Its own verdict</TableCell>
          <TableCell className="whitespace-nowrap text-muted">a whole verdict</TableCell>
          <TableCell className="text-right">{formatGap(verdict.weight / verdict.scale)}</TableCell>
          <TableCell className="text-right">{formatGap(verdict.weight)}</TableCell>
          <TableCell className="text-right">{formatScore(verdict.scale)}</TableCell>
          <TableCell />
        </tr>
        {rows.map(({ factor, label, per, effect, weight, scale, transform, version, origin }) => (
          <tr key={factor}>
            <TableCell className="font-medium">
              <Link href={`${factorsHref}/${encodeURIComponent(factor)}`} className="hover:underline">
                <Name most={IN_CELL}>{label}</Name>
              </Link>
            </TableCell>
            <TableCell className="whitespace-nowrap text-muted">{per}</TableCell>
            <TableCell className="text-right">{formatGap(effect)}</TableCell>
            <TableCell className="text-right">{formatGap(weight)}</TableCell>
            <TableCell className="whitespace-nowrap text-right">
              {transform === 'log1p' ? `${formatScore(scale)} of ln(1 + value)` : formatValue(scale)}
            </TableCell>
            <TableCell className="text-right text-muted">{origin === 'imported' ? 'imported' : version}</TableCell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
