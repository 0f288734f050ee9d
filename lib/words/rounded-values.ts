/** What is said of imported factors whose values an earlier version kept in 32 bits. */
export const ROUNDED_VALUES =
  'An earlier version imported these values and rounded them to 7 digits: those that agree in so many count as equal. Import the file again, as a new dataset, for exact ones.'
