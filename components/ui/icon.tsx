const PATHS = {
  sun: 'M8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9 13 13M3 13l1.1-1.1M11.9 4.1 13 3M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z',
  moon: 'M13.5 9.8A6 6 0 0 1 6.2 2.5a6 6 0 1 0 7.3 7.3Z',
  check: 'm3 8.5 3.2 3.2L13 4.8',
  minus: 'M3.5 8h9',
  'chevron-down': 'm4 6 4 4 4-4',
  'chevron-right': 'm6 4 4 4-4 4',
  'arrow-up': 'M8 13V3M4 7l4-4 4 4',
  'arrow-down': 'M8 3v10M4 9l4 4 4-4',
  close: 'm4 4 8 8M12 4l-8 8',
  download: 'M8 2v8M4.5 6.8 8 10.2l3.5-3.4M2.5 13.5h11',
  upload: 'M8 10.5V2.5M4.5 5.8 8 2.4l3.5 3.4M2.5 13.5h11',
  table: 'M2 3h12v10H2ZM2 6.5h12M6 3v10',
  chart: 'M2.5 2.5v11h11M5.5 10V8M8.5 10V4.500M11.5 10V6.5',
  alert: 'M8 2 1.8 13.3h12.4L8 2ZM8 6.300v3.200M8 11.400v.1',
  link: 'M6.7 9.3 9.3 6.700M7.3 4.700l1-1a2.8 2.8 0 0 1 4 4l-1 1M8.7 11.300l-1 1a2.8 2.8 0 0 1-4-4l1-1',
  pin: 'M5.500 2.500h5M6.200 2.500v4.300L4 9.500h8L9.800 6.800V2.500M8 9.500V14',
  search: 'M7 2.500a4.500 4.500 0 1 0 0 9 4.500 4.500 0 0 0 0-9ZM10.300 10.300 14 14',
  sliders: 'M2 5h6M11.500 5H14M9.700 3.300v3.400M2 11h2.500M8 11h6M6.200 9.300v3.400',
  'sign-out': 'M6.500 2.500h-3v11h3M10 5l3 3-3 3M13 8H6.500',
  reset: 'M3 3v3.500h3.500M3.300 6.500A5.300 5.300 0 1 1 2.700 9.500',
} as const

type IconName = keyof typeof PATHS

/** A 16-px line picture; always beside or inside something that has a name of its own. */
export function Icon({ name, className = '' }: { readonly name: IconName; readonly className?: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      className={`size-4 shrink-0 ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
