import { pressEarly } from './press-early'

/** Stands before what can be pressed. */
export const EarlyPresses = ({ nonce }: { readonly nonce: string | undefined }) => (
  <script nonce={nonce}>{`(${pressEarly})()`}</script>
)
