import path from 'node:path'

/** The folder that all files share: what is below it names judges in some formats. */
export function sharedFolder(files: readonly string[]): string {
  let folder = path.dirname(files[0] ?? '/')
  while (!files.every((file) => file.startsWith(folder + path.sep) || folder === path.sep))
    folder = path.dirname(folder)
  return folder
}
