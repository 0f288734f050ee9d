import type { ComponentProps } from 'react'

/** The browser's own checkbox in our colour; wrap it and its words in one `<label>`. */
export function Checkbox({ className = '', ...props }: Omit<ComponentProps<'input'>, 'type'>) {
  return <input type="checkbox" className={`size-4 shrink-0 accent-ink ${className}`} {...props} />
}
