/// <reference types="vite/client" />
declare module 'virtual:regions' {
  const names: Record<string, string>
  export default names
  export const parks: { key: string; name: string; region: string }[]
}
declare module 'virtual:chains' {
  const chains: import('./api/shapes').Chain[]
  export default chains
}
