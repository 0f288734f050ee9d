const SHAPES = ['square', 'triangle', 'diamond', 'wedge', 'plus', 'hexagon', 'star', 'bow'] as const
export type Shape = 'circle' | (typeof SHAPES)[number]
export type RaterStyle = { readonly colour: string; readonly shape: Shape }

/** People: the circle and the one colour nobody else has. */
export const HUMAN_STYLE: RaterStyle = { colour: 'var(--human)', shape: 'circle' }

/** The look of the index-th model of a dataset; from the ninth on colours repeat, but never with the same shape. */
export function modelStyle(index: number): RaterStyle {
  const round = Math.floor(index / SHAPES.length)
  const shape = SHAPES[(index + 3 * round) % SHAPES.length] ?? 'square'
  return { colour: `var(--model-${(index % SHAPES.length) + 1})`, shape }
}
