/** The product in one picture: a person's mark and a model's mark on two scales, and the gap between them. */
export function Wordmark() {
  return (
    <svg viewBox="0 0 24 24" className="size-6" aria-hidden="true">
      <path d="M7 7.5V16.5H16" fill="none" stroke="var(--line-strong)" strokeWidth="3" strokeLinejoin="round" />
      <circle cx="7" cy="7" r="4.5" fill="var(--human)" />
      <rect x="12.5" y="12.5" width="8" height="8" rx="1.5" fill="var(--model-1)" />
    </svg>
  )
}
