/** A node's name where there is little room: without what stands in brackets or after 与, and seven characters at most. */
export const shortName = (name: string): string => name.replace(/\(.*\)|与.*/, '').slice(0, 7)
