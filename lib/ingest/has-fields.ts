import type { FileSample } from './format'

export const hasFields = (sample: FileSample, fields: readonly string[]): boolean =>
  fields.every((field) => sample.fields.includes(field))
