import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readPublishedScore } from './read-published-score'
import { readScore } from './read-score'
import { readVerdict } from './read-verdict'

const folder = path.resolve(process.env.PROCLIVITY_SHARED ?? '../shared', 'oracles')

const linesOf = <Line>(name: string): readonly Line[] =>
  gunzipSync(readFileSync(path.join(folder, name)))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

type VerdictLine = {
  readonly [key in 'set' | 'judge' | 'prompt' | 'completion']: string
} & { readonly row: number; readonly swap: boolean; readonly winner: '1' | '2' | null; readonly human: 1 | 2 }
type ScoreLine = { readonly completion: string; readonly score: number }
type Read = ReturnType<typeof readVerdict>

/**
 * Rows (T: turned order) of PaLM2 with the prompt CoT whose only verdict is "Output (b) is better", recorded as (a):
 * the record takes any line that begins with "Output (a)" for a verdict, such as "Output (a) is too short."
 */
const RECORDED_FROM_A_LINE_START: Readonly<Record<string, string>> = {
  'LLMBar/Adversarial/GPTInst':
    '0T 1T 4T 5F 8T 12T 14F 14T 21F 21T 23F 24F 27F 29T 34F 37F 37T 38T 39T 40T 42F 42T 44F 44T 45T 46F ' +
    '49F 49T 50T 52F 52T 53T 54F 55F 58T 59T 60F 60T 61T 62T 63T 65F 66F 69F 70F 70T 71F 72F 73T 74F 76T ' +
    '77F 78F 79F 79T 81F 82F 84T 85F 85T 87T 89T',
  'LLMBar/Adversarial/GPTOut': '4F 7T 16T 22F 24T 26F 27T 30T 31T 35T 37T 40F 45T',
  'LLMBar/Adversarial/Manual': '0F 3F 4F 6F 7F 8F 11F 14F 15T 16T 18F 19F 22T 23T 27F 28F 33T 38T',
  'LLMBar/Adversarial/Neighbor':
    '25T 40F 66F 84F 88T 90F 92F 95F 96T 98T 99F 99T 106T 108T 110T 112F 112T 115F 116T 118F 119T 120F ' +
    '127T 128F 130F 130T 131F 132F 132T',
  'LLMBar/Natural': '0T 2T 6T 7F 11F 13F 18F 32F 34T 40F 50F 57F 64T 68F 71F 74F 79T 85T 86F 95F 95T',
}

type Other = { readonly why: string; readonly ours: Read; readonly rows: readonly string[] }
const OTHER_VERDICTS: readonly Other[] = [
  {
    why: 'it says that both are equally good, or that neither is better; the record knows no tie',
    ours: 'tie',
    rows: [
      'ChatGPT,LLMBar/Adversarial/GPTOut,CoT,31T',
      'ChatGPT,LLMBar/Adversarial/Manual,CoT,39T',
      'ChatGPT,LLMBar/Natural,CoT,17F',
      'ChatGPT-0301,LLMBar/Adversarial/GPTInst,CoT,77T',
      'ChatGPT-0301,LLMBar/Adversarial/Neighbor,CoT,27T',
    ],
  },
  {
    why: 'it first says that (b) is better, then that (a) is',
    ours: null,
    rows: [
      'PaLM2,LLMBar/Adversarial/GPTInst,CoT,3F',
      'PaLM2,LLMBar/Adversarial/GPTInst,CoT,86F',
      'PaLM2,LLMBar/Natural,CoT,35T',
    ],
  },
  {
    why: 'a refusal: it "cannot claim that either Output (a) or Output (b) is better"',
    ours: null,
    rows: ['LLaMA2,LLMBar/Adversarial/GPTInst,CoT,82T'],
  },
  {
    why: 'it says that (a) is better; recorded from a line that begins with "Output (b)"',
    ours: 'a',
    rows: ['PaLM2,LLMBar/Adversarial/Neighbor,CoT,40T'],
  },
]

/** Lines of the file that say "N out of 5" or "N/5", recorded as 5: the record takes the scale for the score. */
const RECORDED_FROM_THE_SCALE = `
  384 1576 2762 3167 3985 4756 5491 7012 7362 7634 7934 7958 9175 9427 9848 10449 11042 11800 12112 12693 14401 14406
  14407 14409 14417 14420 14421 14422 14425 14428 14437 14443 14446 14455 14466 14468 14473 14475 14477 14479 14480
  14484 14488 14494 14495 14702 14711 14714 14725 14745 14746 14748 14785 14787 14788 14794 14804 14806 14811 14816
  14819 14822 14825 14838 14842 14876 14877 14878 14879 14881 14884 14889 14891 14894 14895 14898 15101 15112 15116
  15117 15118 15125 15133 15135 15147 15151 15154 15159 15167 15172 15174 15175 15185 15187 15199 15207 15209 15215
  15217 15220 15222 15225 15236 15237 15238 15242 15245 15247 15249 15254 15266 15268 15272 15273 15275 15280 15285
  15288 15295 15296 15298 15299 15400 15425 15509 15521 15525 15533 15553 15575 15585 15606 15607 15611 15613 15617
  15621 15644 15645 15649 15655 15660 15675 15676 15681 15684 15685 15691 15698 15799 15901 15902 15911 15912 15917
  15918 15921 15922 15926 15942 15948 15949 15951 15954 15972 16007 16017 16025 16033 16040 16043 16044 16045 16055
  16060 16066 16068 16071 16072 16077 16080 16081 16089 16090 16091 16099 16217 16301 16315 16316 16317 16321 16325
  16333 16340 16363 16365 16373 16375 16406 16407 16417 16418 16425 16433 16437 16443 16445 16447 16451 16454 16455
  16464 16473 16475 16477 16478 16481 16485 16488 16489 16491 16495 16498 16701 16702 16708 16712 16716 16721 16726
  16733 16736 16742 16748 16757 16765 16768 16779 16806 16807 16813 16817 16820 16833 16836 16838 16845 16846 16865
  16866 16873 16877 16880 16888 16898 17106 17112 17121 17123 17146 17157 17173 17175 17179 17185 17195 17203 17207
  17215 17216 17222 17223 17229 17236 17237 17238 17239 17241 17242 17244 17257 17260 17262 17263 17265 17266 17275
  17277 17280 17281 17288 17289 17292 17295 17296 17299 17348 17473 17506 17515 17517 17520 17522 17525 17529 17534
  17538 17539 17540 17542 17550 17554 17564 17566 17571 17573 17575 17585 17595 17606 17616 17620 17625 17636 17639
  17643 17654 17663 17668 17670 17673 17675 17677 17678 17679 17681 17683 17698 17699 17800 17901 17921 17925 17928
  17930 17948 17954 17971 17973 17985 18001 18004 18008 18009 18022 18024 18025 18045 18047 18055 18056 18063 18065
  18069 18073 18078 18088 18095 18117 18139 18200 18256 18310 18312 18325 18340 18359 18369 18385 18404 18406 18407
  18411 18414 18415 18420 18425 18430 18436 18442 18444 18445 18446 18447 18455 18463 18466 18473 18475 18477 18480
  18481 18488 18489 18491 18494 18495 18496 18498 18499 18648 18701 18702 18714 18715 18716 18717 18731 18736 18753
  18754 18768 18775 18785 18789 18794 18797 18804 18806 18807 18808 18822 18825 18840 18844 18845 18848 18855 18862
  18863 18873 18875 18876 18877 18878 18882 18888 18889 18895 19101 19121 19122 19133 19135 19138 19151 19154 19163
  19165 19175 19188 19200 22114 22135 23001
`

/** Lines of the file with our reading of each, by what is wrong with the recorded one. */
const OTHER_SCORES: Readonly<Record<string, string>> = {
  'no score is given; the record holds a digit of a result or a year': '5312=null 7705=null',
  'the half point at the end; the record holds the digit after the point':
    '6620=4.5 7658=2.5 7834=2.5 9290=3.5 9485=4.5',
  'the record holds a count of goals or a result of a match that follows the word score':
    '5385=2 9785=2 9836=3 10185=2 10516=4 10536=4 11373=4 14687=1 22527=2',
  'the record holds the number of a list item, or the score of one part of the breakdown':
    '9849=3 9886=3 10135=4 10199=3 10234=3 10534=4 10923=4 11894=3 12649=3 13034=3 13841=3 14130=4 ' +
    '14241=3 14259=3 14279=3 14297=3',
  'said out of five; the record holds the last digit of a later year, age, count or result':
    '15194=4 15226=4 15936=4 16356=4 16751=4 16797=4 16881=4 18017=4 18381=4 22175=4',
  'said in words, four out of five; the record holds none': '16848=4',
  'a first score of 5 that is then lowered to 4': '23419=4',
}

const keyOf = ({ judge, set, prompt, row, swap }: VerdictLine) =>
  [judge, set, prompt, `${row}${swap ? 'T' : 'F'}`].join()
const shown = ({ winner, swap }: VerdictLine): Read => (winner === null ? null : (winner === '1') !== swap ? 'a' : 'b')

describe.skipIf(!existsSync(folder))('20,026 recorded verdicts of five models', () => {
  const lines = existsSync(folder) ? linesOf<VerdictLine>('judge_completions_llmbar.jsonl.gz') : []
  const read = new Map(lines.map((line) => [keyOf(line), readVerdict(line.completion)]))
  const lineStarts = Object.entries(RECORDED_FROM_A_LINE_START).flatMap(([set, rows]) =>
    rows.split(' ').map((row) => ['PaLM2', set, 'CoT', row].join()),
  )
  const others = new Map(OTHER_VERDICTS.flatMap(({ rows, ours }) => rows.map((row) => [row, ours])))

  it('agrees with every recorded winner but the listed ones, and disagrees with those', () => {
    expect(lines).toHaveLength(20_026)
    const differing = lines.filter((line) => read.get(keyOf(line)) !== shown(line)).map(keyOf)
    expect(differing.toSorted()).toEqual([...lineStarts, ...others.keys()].toSorted())
    for (const [key, ours] of others) expect([key, read.get(key)]).toEqual([key, ours])
  })

  it('differs from the record on line starts only where the text itself says (b) and never (a)', () => {
    const listed = new Set(lineStarts)
    for (const line of lines.filter((each) => listed.has(keyOf(each)))) {
      expect([shown(line), read.get(keyOf(line))]).toEqual(['a', 'b'])
      expect(line.completion).toMatch(/Output \(b\) is better|Output \(b\) .* is better/)
      expect(line.completion).not.toMatch(/Output \(a\) is better/)
    }
  })

  it.each([
    ['GPT-4', { first: 159, second: 165, both: 149, same: 174, shownFirst: 204, readable: 400 }],
    ['ChatGPT', { first: 140, second: 145, both: 100, same: 115, shownFirst: 281, readable: 400 }],
    ['LLaMA2', { shownFirst: 246, readable: 400 }],
    ['PaLM2', { shownFirst: 231, readable: 385 }],
  ])('gives the known order statistics of %s on MT-Bench', (judge, expected) => {
    const pairs = lines.filter(
      (line) => line.judge === judge && line.set === 'Processed/MT-Bench' && line.prompt === 'Vanilla_NoRules',
    )
    const orders = [false, true].map((swap) =>
      pairs
        .filter((line) => line.swap === swap)
        .toSorted((one, other) => one.row - other.row)
        .map((line) => ({ right: swap === (line.human === 1) ? 'b' : 'a', read: read.get(keyOf(line)) ?? null, swap })),
    )
    const [one = [], two = []] = orders
    const rights = one.map((line, at) => [line.read === line.right, two[at]?.read === two[at]?.right] as const)
    const flat = orders.flat()
    expect({
      first: rights.filter(([right]) => right).length,
      second: rights.filter(([, right]) => right).length,
      both: rights.filter(([first, second]) => first && second).length,
      same: one.filter((line, at) => line.read !== null && two[at]?.read === (line.read === 'a' ? 'b' : 'a')).length,
      shownFirst: flat.filter((line) => line.read === 'a').length,
      readable: flat.filter((line) => line.read !== null).length,
    }).toMatchObject(expected)
  })
})

describe.skipIf(!existsSync(folder))('24,000 recorded scores of five models', () => {
  const lines = existsSync(folder) ? linesOf<ScoreLine>('judge_completions_rts.jsonl.gz') : []
  const read = lines.map(({ completion }) => readScore(completion, [1, 5]))
  const scales = RECORDED_FROM_THE_SCALE.trim().split(/\s+/).map(Number)
  const others = Object.values(OTHER_SCORES).flatMap((pairs) =>
    pairs.split(' ').map((pair): readonly [number, number | null] => {
      const [line, ours] = pair.split('=')
      return [Number(line), ours === 'null' ? null : Number(ours)]
    }),
  )

  it('agrees with every recorded score but the listed ones, and disagrees with those', () => {
    expect(lines).toHaveLength(24_000)
    const differing = lines.flatMap(({ score }, at) => (read[at] === (score === -1 ? null : score) ? [] : [at + 1]))
    expect(differing).toEqual([...scales, ...others.map(([line]) => line)].toSorted((one, other) => one - other))
    for (const [line, ours] of others) expect([line, read[line - 1]]).toEqual([line, ours])
  })

  it('has every recorded score again by the rule of the study; the one that is unreadable is missing', () => {
    expect(readPublishedScore('Fluent throughout, scoring a four out of five.')).toBe(4)
    const differing = lines.filter(({ completion, score }) => (readPublishedScore(completion) ?? -1) !== score)
    expect(differing).toEqual([])
    expect(lines.filter(({ completion }) => readPublishedScore(completion) === null)).toHaveLength(1)
  })

  it('differs from a recorded 5 only where the text itself says another number out of 5', () => {
    for (const line of scales) {
      const { completion = '', score } = lines[line - 1] ?? {}
      const said = [...completion.matchAll(/([\d.]+) ?(?:\/|out of) ?5/g)].map((match) => Number(match[1]))
      expect([line, score, said[0]]).toEqual([line, 5, read[line - 1]])
      expect(new Set(said).size - (said.includes(5) ? 1 : 0)).toBe(1)
    }
  })
})
