const given = (name: string) => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is set by environment.setup.ts`)
  return value
}

/** Where the environment of this run is. */
export const addresses = {
  ehoks: given('EHOKS_URL'),
  opintopolku: given('OPINTOPOLKU_URL'),
}
