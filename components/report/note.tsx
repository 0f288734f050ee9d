import Markdown, { type Components } from 'react-markdown'

/** Links of a note lead away from the report, and tell nobody where from: its address is its key. */
const components: Components = {
  a: ({ href, children }) => (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  ),
}

/** A note in Markdown. HTML in it is shown as text; pictures and addresses other than http and mailto are dropped. */
export function Note({ text }: { readonly text: string }) {
  return (
    <div className="grid max-w-[80ch] gap-3 break-words [&_a]:underline [&_blockquote]:border-l-2 [&_blockquote]:pl-4 [&_code]:font-mono [&_h1]:font-semibold [&_h1]:text-lg [&_h2]:font-semibold [&_h3]:font-semibold [&_ol]:list-inside [&_ol]:list-decimal [&_pre]:overflow-x-auto [&_ul]:list-inside [&_ul]:list-disc">
      <Markdown disallowedElements={['img']} unwrapDisallowed components={components}>
        {text}
      </Markdown>
    </div>
  )
}
