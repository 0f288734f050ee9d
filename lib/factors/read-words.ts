import { segmentRun } from './segment-run'
import {
  folded,
  isSymbolPair,
  JOINER,
  kindOf,
  kinds,
  MARK,
  OTHER,
  PAIR,
  RUN,
  RUN_MARK,
  UNSAFE,
  WORD,
  writtenKinds,
} from './text-units'
import { normalize } from './tokenize'
import type { Vocabulary, Word } from './vocabulary'

const GOLDEN_RATIO = 0x9e3779b1

/**
 * The words of a text as entries of a vocabulary: what `tokenize` finds, several times as fast.
 *
 * Most texts are normalised unit by unit on the way; only one with characters that change together goes through
 * `normalize` first. A known word is found by its letters without cutting it out of the text. O(characters).
 */
export function readWords(text: string, vocabulary: Vocabulary): readonly Word[] {
  return scan(text, writtenKinds, vocabulary) ?? scan(normalize(text), kinds, vocabulary) ?? []
}

/** Null where a text has to be normalised as a whole, which only the kinds of a text as it is written can say. */
function scan(text: string, kindOfUnit: Uint8Array, vocabulary: Vocabulary): readonly Word[] | null {
  const words: Word[] = []
  const isWritten = kindOfUnit === writtenKinds
  const { length } = text
  let start = -1
  let hash = 0
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at)
    const kind = kindOfUnit[unit]
    if (isWritten && (kind === UNSAFE || (kind === PAIR && !isSymbolPair(text, at)))) return null
    if (kind === WORD || (kind !== OTHER && goesOn(text, at, kindOfUnit, start >= 0))) {
      if (start < 0) {
        start = at
        hash = 0
      }
      hash = mix(hash, folded[unit] ?? unit)
      if (kind === PAIR) at++
      continue
    }
    if (start >= 0) {
      words.push(vocabulary.intern(text, start, at, hash))
      start = -1
    }
    if (kind !== OTHER && kindAt(text, at, kindOfUnit) === RUN)
      at = readRun(text, at, kindOfUnit, words, vocabulary) - 1
  }
  if (start >= 0) words.push(vocabulary.intern(text, start, length, hash))
  return words
}

function mix(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, GOLDEN_RATIO)
  return mixed ^ (mixed >>> 15)
}

/** Never `PAIR`: pairs are looked into. */
function kindAt(text: string, at: number, kindOfUnit: Uint8Array): number {
  const kind = kindOfUnit[text.charCodeAt(at)] ?? OTHER
  return kind === PAIR ? kindOf(text.slice(at, at + 2)) : kind
}

/** Whether a character that is no plain letter belongs to a word: a joiner does with a letter or mark on its other side. */
function goesOn(text: string, at: number, kindOfUnit: Uint8Array, inWord: boolean): boolean {
  const kind = kindAt(text, at, kindOfUnit)
  if (kind === WORD) return true
  if (!inWord) return false
  if (kind !== JOINER) return kind === MARK
  const next = kindAt(text, at + 1, kindOfUnit)
  return next === WORD || next === MARK
}

/** Takes in the words of a run of letters without spaces, and says where it ends. */
function readRun(text: string, from: number, kindOfUnit: Uint8Array, words: Word[], vocabulary: Vocabulary): number {
  let to = from
  for (let kind = RUN; kind === RUN || kind === RUN_MARK || kind === MARK; kind = kindAt(text, to, kindOfUnit))
    to += kindOfUnit[text.charCodeAt(to)] === PAIR ? 2 : 1
  for (const { start, end } of segmentRun(text.slice(from, to))) {
    let hash = 0
    for (let at = from + start; at < from + end; at++) hash = mix(hash, text.charCodeAt(at))
    words.push(vocabulary.intern(text, from + start, from + end, hash))
  }
  return to
}
