import path from 'node:path'

/** The folder that all files share: what is below it names judges in some formats. */
function sharedFolder(files: readonly string[]): string {
  let folder = path.dirname(files[0] ?? '/')
  while (!files.every((file) => file.startsWith(folder + path.sep) || folder === path.sep))
    folder = path.dirname(folder)
  return folder
}

/** Files as an upload of them names them. */
export function uploadNames(files: readonly string[]): readonly string[] {
  const folder = sharedFolder(files)
  return files.map((file) => path.relative(folder, file))
}
