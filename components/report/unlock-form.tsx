import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { Field, Input } from '@/components/ui/field'

type UnlockFormProps = {
  readonly action: string
  readonly isWrong: boolean
}

/** Asks for the password of a link. A plain form: it works without scripts. */
export function UnlockForm({ action, isWrong }: UnlockFormProps) {
  return (
    <div className="mx-auto mt-8 max-w-[440px] sm:mt-16">
      <Card aria-labelledby="unlock-title">
        <CardHeader
          id="unlock-title"
          title="This report has a password"
          note="Whoever sent you the link can tell you. It opens the report in this browser for 12 hours."
        />
        <form method="post" action={action} className="grid gap-4">
          <Field id="password" label="Password" error={isWrong ? 'This is not the password of this report.' : null}>
            {(ids) => <Input {...ids} name="password" type="password" required maxLength={200} autoComplete="off" />}
          </Field>
          <Button type="submit" variant="primary" size="lg">
            Open the report
          </Button>
        </form>
      </Card>
    </div>
  )
}
