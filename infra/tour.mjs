// Walks the README's tour word by word against the portal at LIANQIAO_URL and compares what is printed.
// Identifiers, hashes and dates differ from machine to machine; nothing else may.
import { execFileSync, spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const readme = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8')
const address = process.env.LIANQIAO_URL ?? 'http://localhost:8080'
const END = '--- end of step ---'

/** Half a command is one that ends in a backslash, or that bash calls unfinished. */
function isWhole(command) {
  if (command.endsWith('\\')) return false
  try {
    execFileSync('bash', ['-n', '-c', command], { stdio: 'pipe' })
    return true
  } catch {
    return false
  }
}

/** The indented lines of the tour: a line after "$ " is a command until it is whole, the others are its output. */
function steps() {
  const tour = readme.slice(readme.indexOf('## A tour'), readme.indexOf('## On engines'))
  const found = []
  for (const line of tour.split('\n').filter((each) => each.startsWith('    '))) {
    const text = line.slice(4)
    const last = found.at(-1)
    if (text.startsWith('$ ')) found.push({ command: text.slice(2), output: [] })
    else if (last && !isWhole(last.command)) last.command += '\n' + text
    else last.output.push(text)
  }
  return found
}

function timeless(lines) {
  return lines
    .join('\n')
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
    .replace(/[0-9a-f]{62,64}/g, 'HASH')
    .replace(/\d{4}-\d\d-\d\d/g, 'DATE')
    .replace(/\s+/g, ' ')
    .trim()
}

const shell = spawn('bash', ['--norc'], { stdio: ['pipe', 'pipe', 'inherit'] })
let printed = ''
let waiting = () => {}
shell.stdout.setEncoding('utf8').on('data', (piece) => {
  printed += piece
  if (printed.includes(END)) waiting()
})

async function run(command) {
  printed = ''
  const done = new Promise((resolve) => (waiting = resolve))
  shell.stdin.write(`${command}\necho '${END}'\n`)
  await done
  return printed.slice(0, printed.indexOf(END)).split('\n')
}

/** A reader of the log may be a moment behind a write: what only counts is asked again for a few seconds. */
async function matches({ command, output }) {
  const wanted = timeless(output)
  let got = timeless(await run(command))
  for (let again = 0; got !== wanted && /^(count|curl -s \S*\$api\/(scoreboard|ledger))/.test(command) && again < 20; again++) {
    await new Promise((resolve) => setTimeout(resolve, 250))
    got = timeless(await run(command))
  }
  if (got === wanted) return true
  console.log(`NOT AS THE README SAYS\n  ${command}\n  README: ${wanted}\n  here:   ${got}`)
  return false
}

const all = steps()
let wrong = 0
for (const step of all) {
  step.command = step.command.replace('http://localhost:8080', address)
  if (!(await matches(step))) wrong++
}
shell.stdin.end()
rmSync('jar', { force: true })
console.log(`${all.length - wrong} of ${all.length} steps of the tour are as the README says`)
process.exitCode = wrong > 0 || all.length < 20 ? 1 : 0
