import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Field, Input } from '@/components/ui/field'

type LoginFormProps = {
  /** Where one wanted to go. */
  readonly next: string
  readonly isWrong: boolean
}

/** Asks for the password of this installation. A plain form: it works without scripts. */
export function LoginForm({ next, isWrong }: LoginFormProps) {
  return (
    <div className="mx-auto mt-8 max-w-[440px] sm:mt-16">
      <Card aria-labelledby="login-title">
        <div className="mb-4">
          <h1 id="login-title" className="font-semibold text-lg">
            Sign in
          </h1>
          <p className="text-muted text-sm">
            Whoever runs this Proclivity has the password. It holds in this browser for 14 days.
          </p>
        </div>
        <form method="post" action="/login/enter" className="grid gap-4">
          <input type="hidden" name="next" value={next} />
          <Field id="password" label="Password" error={isWrong ? 'This is not the password.' : null}>
            {(ids) => (
              <Input
                {...ids}
                name="password"
                type="password"
                required
                maxLength={1000}
                autoComplete="current-password"
                autoFocus
              />
            )}
          </Field>
          <Button type="submit" variant="primary" size="lg">
            Sign in
          </Button>
        </form>
        <p className="mt-4 text-muted text-sm">A link to a shared report needs no signing in: open the link itself.</p>
      </Card>
    </div>
  )
}
