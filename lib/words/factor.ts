/** The id of the factor that says how long a response is. */
export const LENGTH = 'length'
