// @ts-check
// The data folder that the browser tests start from: made once for a build, then copied for every run.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { run } from '../launch/run.mjs'
import { destroyPostgres } from '../postgres.mjs'
import { Problem } from '../problem.mjs'

const FOLDER = '.data/e2e-templates'
const MAKER = 'scripts/check/make-template.mjs'

const shared = () => path.resolve(process.env.PROCLIVITY_SHARED ?? '../shared', 'data')

/** @param {string} folder @param {readonly string[]} [names] */
function filesIn(folder, names) {
  const place = path.join(shared(), folder)
  if (!fs.existsSync(place)) return []
  return (names ?? fs.readdirSync(place).sort()).map((name) => path.join(place, name))
}

/** The real datasets of a template, where their files are here. */
export function realDatasets() {
  const pandalm = filesIn('pandalm', ['testset-v1.json', 'gpt-3.5-turbo-testset-v1.json', 'pandalm-7b-testset-v1.json'])
  const summeval = filesIn('summeval_llm/model_output_annotations')
  return [
    { name: 'PandaLM', files: pandalm },
    { name: 'SummEval', files: summeval },
  ].filter(({ files }) => files.length > 0)
}

/** What a template is made of: the build, the files, and the way of making it. @param {string} root */
function digestOf(root) {
  const hash = createHash('sha256').update(fs.readFileSync(path.join(root, 'dist/build.json')))
  for (const file of [MAKER, 'scripts/check/template.mjs']) hash.update(fs.readFileSync(path.join(root, file)))
  for (const file of realDatasets().flatMap(({ files }) => files)) hash.update(`${file} ${fs.statSync(file).size}`)
  return hash.digest('hex').slice(0, 16)
}

/** The environment without what points at a database, a port, or servers that only a run of the tests has. */
function ownEnvironment() {
  const { DATABASE_URL, DATA_DIR, PORT, HOST, PROCLIVITY_HOSTS, HF_ENDPOINT, IMPORT_PRIVATE_HOSTS, ...rest } =
    process.env
  const own = Object.fromEntries(Object.entries(rest).filter(([name]) => !name.startsWith('JUDGE_')))
  return /** @type {NodeJS.ProcessEnv} */ (own)
}

/** Removes templates, and stops a database whose making was cut short. @param {string} folder */
async function removeTemplates(folder) {
  const names = fs.existsSync(folder) ? fs.readdirSync(folder) : []
  for (const name of names) await destroyPostgres(path.join(folder, name, 'postgres'))
  fs.rmSync(folder, { recursive: true, force: true })
}

/**
 * The template of the build that is there, made unless it is there already; those of other builds go.
 * @param {string} root
 */
export async function ensureTemplate(root) {
  const folder = path.join(root, FOLDER, digestOf(root))
  if (fs.existsSync(folder)) return folder
  await removeTemplates(path.join(root, FOLDER))
  const draft = `${folder}.draft`
  const { code, output } = await run(process.execPath, [path.join(root, MAKER), draft], { env: ownEnvironment() })
  if (code !== 0) throw new Problem(`The template of the browser tests could not be made:\n${output.trim()}`)
  fs.renameSync(draft, folder)
  return folder
}

/** Only a command of the system copies whose a file is: the database belongs to a user of its own. */
export async function copyTemplate(/** @type {string} */ from, /** @type {string} */ to) {
  const { code, output } = await run('cp', ['-a', from, to])
  if (code !== 0) throw new Problem(output.trim())
}
