import { hearEarly } from './hear-early'

/** Stands before what can be pressed or typed into. */
export const EarlyInput = ({ nonce }: { readonly nonce: string | undefined }) => (
  <script nonce={nonce}>{`(${hearEarly})()`}</script>
)
