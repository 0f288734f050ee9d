/** The product's colours, light and dark, for what leaves it: those of app/globals.css, which a test holds them to. */
export const FILE_COLOURS = {
  canvas: ['#fbfbfa', '#101113'],
  surface: ['#ffffff', '#17191c'],
  sunken: ['#f4f4f2', '#1d2024'],
  ink: ['#17181a', '#eceded'],
  muted: ['#5f636a', '#9ba1a9'],
  line: ['#e6e6e3', '#2a2d31'],
  'line-strong': ['#cfcfcb', '#40454b'],
  control: ['#8a8d92', '#747a82'],
  human: ['#0b7a75', '#4fd1c5'],
  'model-1': ['#c7300e', '#f8a026'],
  'model-2': ['#5741d8', '#9690ff'],
  'model-3': ['#1b1440', '#f1f0ff'],
  'model-4': ['#a1078d', '#f03d9e'],
  'model-5': ['#3b8df9', '#4f66f8'],
  'model-6': ['#ac8207', '#f8e726'],
  'model-7': ['#5d1800', '#ad5634'],
  'model-8': ['#978a82', '#ae8770'],
  'gap-less': ['#1f5fa8', '#79b5f2'],
  'gap-more': ['#b2182b', '#ff8d84'],
} as const

/** `var(--human)` as a drawing outside a page needs it: the light one. */
export function plainColour(colour: string): string {
  const name = /^var\(--(.+)\)$/.exec(colour)?.[1] ?? ''
  return Object.entries(FILE_COLOURS).find(([each]) => each === name)?.[1][0] ?? FILE_COLOURS.ink[0]
}
