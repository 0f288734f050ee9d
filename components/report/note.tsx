import Markdown from 'react-markdown'

/** A note in Markdown. HTML in it is shown as text; addresses other than http and mailto are dropped. */
export function Note({ text }: { readonly text: string }) {
  return (
    <div className="grid max-w-[80ch] gap-3 [&_a]:underline [&_blockquote]:border-l-2 [&_blockquote]:pl-4 [&_h1]:font-semibold [&_h1]:text-lg [&_h2]:font-semibold [&_ol]:list-inside [&_ol]:list-decimal [&_ul]:list-inside [&_ul]:list-disc">
      <Markdown disallowedElements={['img']} unwrapDisallowed>
        {text}
      </Markdown>
    </div>
  )
}
