'use client'

import { useTheme } from 'next-themes'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'

/** Both pictures are in the page and the theme shows one: nothing changes between server and browser. */
export function ThemeSwitch() {
  const { resolvedTheme, setTheme } = useTheme()
  return (
    <Button
      variant="ghost"
      size="icon"
      aria-label="Switch between light and dark"
      onClick={() => setTheme(resolvedTheme === 'dark' ? 'light' : 'dark')}
    >
      <Icon name="sun" className="hidden dark:block" />
      <Icon name="moon" className="dark:hidden" />
    </Button>
  )
}
