export function cookie(name: string, jar = document.cookie): string | undefined {
  const found = jar.split('; ').find((pair) => pair.startsWith(`${name}=`))
  return found && decodeURIComponent(found.slice(name.length + 1))
}
