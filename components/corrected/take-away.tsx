import { CodeBlock } from '@/components/judge/code-block'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'

type TakeAwayProps = {
  /** Address of the recipe, without its format. */
  readonly href: string
  readonly judge: string
}

/** A correction as files, and how it is used outside. */
export function TakeAway({ href, judge }: TakeAwayProps) {
  return (
    <Card aria-labelledby="take-away-title">
      <CardHeader
        id="take-away-title"
        title="Take it away"
        note="The JSON file holds every weight; the command line measures the factors itself and says which ones it cannot. The Python function needs nothing but the standard library and takes measured values."
      />
      <div className="mb-4 flex flex-wrap gap-2">
        <Button asChild>
          <a href={`${href}&format=json`} download>
            Recipe, JSON
          </a>
        </Button>
        <Button asChild>
          <a href={`${href}&format=python`} download>
            Function, Python
          </a>
        </Button>
      </div>
      <CodeBlock
        label={`Corrects the verdicts of ${judge} in another file`}
        text="npm run --silent proclivity -- correct FILE --recipe RECIPE.json --format csv"
        wraps
      />
    </Card>
  )
}
