/** A smooth line through places; where a place is `wide`, the line runs level across it. */
export function path(places: { x: number; y: number; wide: number }[]): string {
  let d = ''
  places.forEach((p, i) => {
    const before = places[i - 1]
    if (!before) d += `M${p.x + p.wide} ${p.y}`
    else {
      const from = before.x + before.wide
      const bend = (p.x - from) / 2
      d += `C${from + bend} ${before.y} ${p.x - bend} ${p.y} ${p.x} ${p.y}`
      if (p.wide && i < places.length - 1) d += `H${p.x + p.wide}`
    }
  })
  return d
}
