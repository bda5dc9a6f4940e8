#!/bin/sh
# keep-running.sh EXECUTABLE [SWITCH …]: starts Xatirə and starts it again whenever it ends without being asked to.
#
# It ends when the app ends with 10 (staff closed the exhibition), 0 (told to end) or 2 (wrong use: another try would
# fail alike), or when it is itself told to end. A main process that hangs is known by the file it touches every two
# seconds: untouched for XATIRE_HANG_SECONDS (30) it is killed. After a short run the next start waits 0, 1, 2, 4, 8,
# then 10 seconds; a run of a minute makes that begin anew. POSIX sh and everyday commands, so that it needs no systemd.
set -u

if [ "$#" -eq 0 ]; then
  echo 'keep-running.sh wants the executable to run and, after it, its switches.' >&2
  exit 2
fi

hang_seconds=${XATIRE_HANG_SECONDS:-30}
# Kept in memory where the system offers that, so that no disk is written to for it.
alive=$(mktemp "${XDG_RUNTIME_DIR:-${TMPDIR:-/tmp}}/xatire-alive-XXXXXX") || exit 1
export XATIRE_SUPERVISED=1 XATIRE_ALIVE_FILE="$alive"
app=
watch=

say() { echo "$(date '+%Y-%m-%dT%H:%M:%S') $*" >&2; }

# A process that has only just been forked still carries the traps of this one and swallows a signal without doing
# anything. Therefore the watch is ended by KILL, which nothing swallows, and the file goes before the app is told to
# end: a fork that swallowed the signal finds the file missing and does not become the app.
leave() {
  trap - TERM INT HUP
  rm -f "$alive"
  if [ -n "$watch" ]; then kill -KILL "$watch" 2> /dev/null; fi
  if [ -n "$app" ]; then
    kill -TERM "$app" 2> /dev/null
    wait "$app" 2> /dev/null
  fi
  # The app may have touched it once more while it ended.
  rm -f "$alive"
  exit 0
}
trap leave TERM INT HUP

# Kills the app once its file has not been touched for too long. Counted in looks and not by the clock on the wall,
# which may be set: between two looks a healthy app has touched its file.
watch_over() {
  still=0
  before=
  while sleep 3; do
    now=$(ls -l --full-time "$alive" 2> /dev/null)
    if [ "$now" = "$before" ]; then still=$((still + 3)); else still=0; fi
    before=$now
    if [ "$still" -ge "$hang_seconds" ]; then
      say "no sign of life for $still s; it is ended"
      kill -KILL "$1" 2> /dev/null
      return
    fi
  done
}

wait_seconds=0
while :; do
  began=$(date +%s)
  { [ -e "$alive" ] && exec "$@"; } &
  app=$!
  watch_over "$app" &
  watch=$!
  wait "$app"
  code=$?
  app=
  kill -KILL "$watch" 2> /dev/null
  wait "$watch" 2> /dev/null
  watch=
  case $code in
    0 | 2 | 10)
      rm -f "$alive"
      exit "$code"
      ;;
  esac
  lasted=$(($(date +%s) - began))
  # A clock that was set back says nothing about how long the run was.
  if [ "$lasted" -ge 60 ]; then wait_seconds=0; fi
  say "ended with $code after $lasted s; started again in $wait_seconds s"
  if [ "$wait_seconds" -gt 0 ]; then
    sleep "$wait_seconds" &
    wait $!
  fi
  wait_seconds=$((wait_seconds * 2))
  if [ "$wait_seconds" -eq 0 ]; then wait_seconds=1; fi
  if [ "$wait_seconds" -gt 10 ]; then wait_seconds=10; fi
done
