const EXTENSIONS = /(\.(csv|tsv|txt|jsonl|ndjson|json|gz|zst))+$/i

/** Folders of an uploaded path, and the file's name without its extensions. */
export function splitPath(path: string): { readonly folders: readonly string[]; readonly stem: string } {
  const parts = path.split(/[\\/]/).filter((part) => part !== '')
  return { folders: parts.slice(0, -1), stem: (parts.at(-1) ?? '').replace(EXTENSIONS, '') }
}
