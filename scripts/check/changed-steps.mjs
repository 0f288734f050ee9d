// @ts-check
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { check, generatedClient, tests } from './commands.mjs'
import { vitestCounts } from './counts.mjs'

const DATABASE = /^lib\/(?:db|queue|work|imports|profiles|runs|reports|datasets)\//

/** @param {readonly string[]} args @returns {string[]} the lines git answers; none where it cannot */
function git(...args) {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' })
  return status === 0 ? stdout.split('\n').filter(Boolean) : []
}

/** The commit that work began at, and the files that differ from it, committed or not. */
export function whatChanged() {
  const [upstream] = git('merge-base', 'HEAD', '@{upstream}')
  const base = upstream ?? git('rev-parse', 'HEAD')[0] ?? 'HEAD'
  const files = [...git('diff', '--name-only', base), ...git('ls-files', '--others', '--exclude-standard')]
  return { base, files: [...new Set(files)].filter((file) => fs.existsSync(file)) }
}

/**
 * Where the changed files have tests on a database of their own. What lies further away is left to `npm test`.
 * @param {readonly string[]} files
 */
export const databaseFolders = (files) => [
  ...new Set(files.filter((file) => DATABASE.test(file)).map((file) => `${path.posix.dirname(file)}/`)),
]

/**
 * What `npm run check` does: format, lint and types of everything, and the tests that what changed can have broken.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @param {ReturnType<typeof whatChanged>} changed
 * @returns {import('./run-steps.mjs').Step[]}
 */
export function changedSteps(root, env, { base, files }) {
  /** @param {string} name @param {readonly string[]} options */
  const related = (name, options) => {
    const report = path.join(root, '.data/test', `${name}.json`)
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    return tests(
      env,
      'vitest',
      ['run', '--changed', base, '--passWithNoTests', ...reporters, ...options],
      report,
      vitestCounts,
    )
  }
  const folders = databaseFolders(files)
  return [
    { name: 'database client', work: generatedClient(root, env) },
    { name: 'format and lint', work: check(env, 'biome ci .') },
    { name: 'types', needs: ['database client'], work: check(env, 'tsc -b') },
    {
      name: 'tests of what changed',
      needs: ['database client'],
      work: related('changed', ['--project=unit', '--project=components']),
    },
    ...(folders.length === 0
      ? []
      : [
          {
            name: 'their tests on a database',
            needs: ['database client'],
            work: related('changed-database', ['--project=database', ...folders]),
          },
        ]),
  ]
}
