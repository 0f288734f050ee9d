export type NamedFile = { readonly file: File; readonly name: string }

/** What systems leave in folders without being asked. A file chosen by itself was meant. */
export const isClutter = (name: string): boolean =>
  name.includes('/') && name.split('/').some((part) => /^(\.|__MACOSX$|Thumbs\.db$|desktop\.ini$)/.test(part))

function readEntries(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject))
}

async function filesOf(entry: FileSystemEntry): Promise<readonly NamedFile[]> {
  const name = entry.fullPath.replace(/^\//, '')
  if (entry.isFile)
    return [
      {
        name,
        file: await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)),
      },
    ]
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const files: NamedFile[] = []
  // A reader hands over at most a hundred entries at a time.
  for (let entries = await readEntries(reader); entries.length > 0; entries = await readEntries(reader))
    files.push(...(await Promise.all(entries.map(filesOf))).flat())
  return files
}

/** What was dropped, folders opened: a path can carry the judge's name. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly NamedFile[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null)
  return (await Promise.all(entries.map(filesOf))).flat().filter(({ name }) => !isClutter(name))
}

/** What was chosen in the file dialog. */
export const chosenFiles = (list: FileList | null): readonly NamedFile[] =>
  [...(list ?? [])]
    .map((file) => ({ file, name: file.webkitRelativePath || file.name }))
    .filter(({ name }) => !isClutter(name))

export type SizedFile = NamedFile & { readonly size: number }

const AT_ONCE = 32

/**
 * Files with their sizes. For each the browser looks at the disk, and the page stands still meanwhile: so a few at a time.
 */
export async function withSizes(files: readonly NamedFile[]): Promise<readonly SizedFile[]> {
  const sized: SizedFile[] = []
  for (const named of files) {
    sized.push({ ...named, size: named.file.size })
    if (sized.length % AT_ONCE === 0) await new Promise((resolve) => setTimeout(resolve))
  }
  return sized
}
