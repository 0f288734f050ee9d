import type { WordSide } from '@/lib/ingest/side-words'

const TURNED: ReadonlyMap<string, WordSide> = new Map([
  ...[
    'win',
    'wins',
    'won',
    'good',
    'better',
    'yes',
    'y',
    'true',
    '好',
    '更好',
    '较好',
    '胜',
    '赢',
    '是',
    'да',
    'sí',
    'oui',
    'ja',
    'chosen',
    'preferred',
  ].map((word) => [word, 'a'] as const),
  ...[
    'lose',
    'loses',
    'lost',
    'loss',
    'bad',
    'worse',
    'no',
    'n',
    'false',
    '差',
    '更差',
    '较差',
    '坏',
    '负',
    '输',
    '否',
    'нет',
    'non',
    'nein',
    'rejected',
  ].map((word) => [word, 'b'] as const),
  ...['draw', 'tie', 'same', 'equal', 'neutral', '平', '一般', 'medium', 'ok'].map((word) => [word, 'tie'] as const),
])

/** What a word says that judges one response alone, and means the first of two: win, good, yes. */
export const verdictOnFirst = (word: string): WordSide | null =>
  TURNED.get(word.trim().normalize('NFKC').toLowerCase()) ?? null
