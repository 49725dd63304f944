import { shallowRef } from 'vue'

export interface Park {
  key: string
  name: string
  region: string
}
const parks = shallowRef<Park[]>([])
let asked: Promise<unknown> | undefined

/** Parks and functional zones: they have no code of GB/T 2260, but a key that begins with their region's. */
export function useParks() {
  asked ??= import('virtual:regions').then((m) => (parks.value = m.parks))
  const park = (key?: string) => parks.value.find((p) => p.key === key)
  /** Those that lie in a region; none for a province, which has too many to choose from. */
  const within = (region: string): Park[] => (region && !region.endsWith('0000') ? parks.value.filter((p) => p.region === region) : [])
  return { park, within }
}
