# shellcheck shell=bash
# What the scripts of this folder share: finding tools, saying what is missing, showing progress. Sourced, not run.

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

# Is this folder a JDK of version 25 or newer? Its own file says so; no need to start it.
is_jdk_25() {
  local version
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ "${version:-0}" -ge 25 ]
}

jdk_candidates() {
  [ -n "${JAVA_HOME:-}" ] && printf '%s\n' "$JAVA_HOME"
  local javac
  javac=$(command -v javac) && dirname "$(dirname "$(readlink -f "$javac")")"
  # the usual places of Debian, Fedora, SDKMAN, mise and IntelliJ, newest first
  printf '%s\n' /usr/lib/jvm/* /opt/*jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.local/share/mise/installs/java/* "$HOME"/.jdks/* | sort -rV
}

# Sets and exports JAVA_HOME; the default java of the machine may be older.
find_jdk() {
  local candidate
  while read -r candidate; do
    if is_jdk_25 "$candidate"; then
      export JAVA_HOME=$candidate
      return
    fi
  done < <(jdk_candidates)
  fail "No JDK 25 or newer found (looked at JAVA_HOME, PATH and the usual folders): install one, for example" \
    "'apt install temurin-25-jdk' (from adoptium.net) or 'sdk install java 25-tem', or set JAVA_HOME to it."
}

need_maven() {
  command -v mvn >/dev/null || fail "Maven is missing: install it with 'apt install maven' (3.8 or newer)."
}

need_node() {
  local major
  if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    fail "Node.js or npm is missing: install Node 20 or newer, for example 'apt install nodejs npm' or from nodejs.org."
  fi
  major=$(node -p 'process.versions.node.split(".")[0]')
  [ "$major" -ge 20 ] || fail "Node.js $major is too old: install 20 or newer, for example from nodejs.org."
}

# One hash over the content of the files below the given paths; built and fetched things do not count.
hash_of() {
  local path paths=()
  for path in "$@"; do
    [ -e "$path" ] && paths+=("$path")
  done
  find "${paths[@]}" \( -name node_modules -o -name dist -o -name target -o -name .vite \) -prune -o -type f -print0 |
    LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -c1-64
}

# The last thing a log says, short: of a download only the name of the file.
last_words() {
  tail -c 600 "$1" 2>/dev/null | tr '\r' '\n' | grep -v '^[[:space:]]*$' | tail -n 1 |
    sed -e 's/\x1b\[[0-9;]*[A-Za-z]//g' -e 's/^\[INFO\] *//' -e 's#^\(Download[a-z]*\) from .*/#\1 #' | cut -c1-70
}

# progress TITLE LOG COMMAND...: runs the command with its output in LOG and shows that it is alive.
progress() {
  local title=$1 log=$2 begin=$SECONDS ticks=0 code=0 worker
  shift 2
  "$@" >"$log" 2>&1 &
  worker=$!
  # shellcheck disable=SC2064 # the number is wanted as it is now
  trap "kill $worker 2>/dev/null; exit 130" INT TERM
  while kill -0 "$worker" 2>/dev/null; do
    sleep 1
    ticks=$((ticks + 1))
    if [ -t 1 ]; then
      printf '\r\033[K%s … %d s  %s' "$title" $((SECONDS - begin)) "$(last_words "$log")"
    elif [ $((ticks % 15)) -eq 0 ]; then
      printf '%s … %d s  %s\n' "$title" $((SECONDS - begin)) "$(last_words "$log")"
    fi
  done
  wait "$worker" || code=$?
  trap - INT TERM
  [ -t 1 ] && printf '\r\033[K'
  if [ "$code" -eq 0 ]; then
    printf '%s: done in %d s\n' "$title" $((SECONDS - begin))
    return
  fi
  if grep -q -E 'No space left on device|ENOSPC' "$log"; then
    fail "$title failed: the disk is full. Free some space and start again."
  fi
  grep -E '^\[ERROR\]|error TS|npm error|ERR!' "$log" | grep -v 'Re-run Maven\|Help 1\|^\[ERROR\] *$' | head -n 12 >&2
  fail "$title failed (exit code $code); all of its output is in $log"
}

# Runs Maven quietly enough; LIANQIAO_MAVEN_ARGS adds options, for example -Dmaven.repo.local=…
maven() {
  # shellcheck disable=SC2086 # several options in one variable
  mvn -B ${LIANQIAO_MAVEN_ARGS:-} "$@"
}

# changed NAME HASH: has it another hash than at the last build?
changed() {
  [ "$(cat "$BUILD/$1.sha256" 2>/dev/null)" != "$2" ]
}

remember() {
  printf '%s\n' "$2" >"$BUILD/$1.sha256"
}

install_packages_of_front_end() {
  local locked
  locked=$(hash_of frontend/package.json frontend/package-lock.json)
  if changed packages "$locked" || [ ! -d frontend/node_modules ]; then
    progress "Front end: packages" "$BUILD/packages.log" npm --prefix frontend ci --no-audit --no-fund
    remember packages "$locked"
  fi
}

front_end_sources() {
  hash_of frontend docs/openapi.yaml
}

back_end_sources() {
  hash_of pom.xml backend/pom.xml backend/src/main infra/engines/pom.xml infra/engines/src/main "$BUILD/frontend.sha256"
}

build_front_end() {
  local sources
  [ -f frontend/package.json ] || return 0
  sources=$(front_end_sources)
  if changed frontend "$sources" || [ ! -f frontend/dist/index.html ]; then
    need_node
    install_packages_of_front_end
    progress "Front end: build" "$BUILD/frontend.log" npm --prefix frontend run build
    remember frontend "$sources"
  fi
}

build_back_end() {
  local sources
  sources=$(back_end_sources)
  if changed backend "$sources" || [ ! -f "$PORTAL" ] || [ ! -d "$LIBRARIES" ]; then
    need_maven
    progress "Back end: build" "$BUILD/backend.log" \
      maven -pl backend -am package -Dmaven.test.skip=true -Dspotless.check.skip=true
    remember backend "$sources"
  fi
  unpack_portal
}

# Unpacked, the portal's classes can be kept in an archive that its JVM maps at the next start: seconds less.
unpack_portal() {
  if [ ! -f "$UNPACKED/.complete" ] || [ "$PORTAL" -nt "$UNPACKED/.complete" ]; then
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$PORTAL" extract --destination "$UNPACKED" --force >"$BUILD/unpack.log" 2>&1 ||
      fail "The portal could not be unpacked into $UNPACKED; all of the output is in $BUILD/unpack.log"
    rm -f "$UNPACKED/portal.jsa"
    touch "$UNPACKED/.complete"
  fi
}

# The launcher is started with as little as it needs: it lives as long as the portal.
launcher() {
  exec "$JAVA_HOME/bin/java" -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
    -cp "infra/engines/target/classes:$LIBRARIES/*" "$@"
}

UNPACKED=backend/target/portal
PORTAL=backend/target/backend-0.1.0-portal.jar
LIBRARIES=infra/engines/target/lib
BUILD=.local/build
