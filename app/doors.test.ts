import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'app'], { encoding: 'utf8' }).split('\n')
const text = (file: string): string => readFileSync(file, 'utf8')
const exportsOf = (file: string): readonly string[] =>
  text(file).match(/^export (?!const dynamic\b|type\b)[^\n]*\n?[^\n]*/gm) ?? []

test('every handler of a route comes from `route`, which cleans and parses what it is given', () => {
  const routes = files.filter((file) => /\/route\.tsx?$/.test(file))
  expect(routes.length).toBeGreaterThan(15)
  for (const file of routes) {
    expect(exportsOf(file), file).not.toEqual([])
    for (const one of exportsOf(file)) expect(one, file).toMatch(/^export const (GET|POST|PUT) = route\(/)
    // Bodies and addresses are read by the functions beside `route`.
    expect(text(file), file).not.toMatch(/request\.(json|text|formData|url|body)\b|new URL\(/)
  }
})

test('every action that is given something goes through `act`, which cleans and parses it', () => {
  const actions = files.filter((file) => text(file || 'package.json').startsWith("'use server'"))
  expect(actions.length).toBeGreaterThan(7)
  for (const file of actions)
    for (const one of exportsOf(file))
      expect(one, file).toMatch(
        /= async \((input: unknown|\.\.\.input: unknown\[\])\) =>\s+act\(|^export async function \w+\(\)/,
      )
})

test('numbers and parts of addresses are read in one way', () => {
  const doors = files.filter((file) => /^app\/.*(?<!\.test)\.tsx?$/.test(file))
  for (const file of doors) {
    if (file !== 'app/datasets/dataset-id.ts') expect(text(file), file).not.toContain('decodeURIComponent')
    expect(text(file), file).not.toMatch(/2_147_483_647|number\(\)\.int\(\)\.positive\(\)/)
    expect(text(file), file).not.toMatch(/coerce\.number\(\)(?!\.int\(\)\.min\(1\)\.max\()/)
  }
})
