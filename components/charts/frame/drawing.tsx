import type { ReactNode } from 'react'

type DrawingProps = {
  readonly width: number
  readonly height: number
  /** Names the picture where nothing around it does. */
  readonly name?: string | undefined
  readonly children: ReactNode
}

/** The sheet a chart is drawn on. It has a view box, so that paper and narrow places can shrink it whole, and needs no browser. */
export function Drawing({ width, height, name, children }: DrawingProps) {
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      // A file's has a name, and is shrunk nowhere.
      {...(name === undefined ? { preserveAspectRatio: 'xMinYMin' } : {})}
      className="drawing block"
      role={name === undefined ? 'presentation' : 'img'}
      aria-label={name}
    >
      {children}
    </svg>
  )
}
