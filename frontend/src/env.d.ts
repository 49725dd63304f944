/// <reference types="vite/client" />
declare module 'virtual:regions' {
  const names: Record<string, string>
  export default names
}
