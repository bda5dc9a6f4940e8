# shellcheck shell=sh
# How install.sh does anything: one sentence, then the deed; with --dry-run the sentence alone. Whatever it puts on the
# PC is written down first in $state/done, so that uninstall can take it away, also after a power cut.

state=/var/lib/xatire-kiosk
dry=no

say() { printf '%s\n' "$1"; }
stop() { printf '%s\n' "$1" >&2 && exit 1; }
wrong() { printf '%s\n' "$1" >&2 && exit 2; }

need_root() {
  [ "$dry" = yes ] || [ "$(id -u)" = 0 ] || stop "This changes the PC: type  sudo sh $0 $word"
}

# step SENTENCE COMMAND…: says and does.
step() {
  say "$1"
  shift
  [ "$dry" = yes ] || "$@"
}

# written WHAT: was this put on the PC by us?
written() { [ -f "$state/done" ] && grep -qxF -- "$1" "$state/done"; }

# write_down WHAT: remembers, on disk, what uninstall has to undo.
write_down() {
  [ "$dry" = no ] || return 0
  mkdir -p "$state"
  written "$1" || printf '%s\n' "$1" >> "$state/done"
  sync "$state/done"
}

# folder PATH: makes it and whatever is missing above it.
folder() {
  [ "$dry" = yes ] || [ -d "$1" ] && return
  folder "$(dirname "$1")"
  write_down "folder $1"
  mkdir "$1"
  chmod 755 "$1"
}

# put FILE MODE SENTENCE < content: writes a file whole; one that was there before comes back with uninstall.
put() {
  say "$3: $1"
  if [ "$dry" = yes ]; then
    cat > /dev/null
    return
  fi
  folder "$(dirname "$1")"
  if [ -e "$1" ] && ! written "file $1"; then
    mkdir -p "$state/before$(dirname "$1")"
    cp -a "$1" "$state/before$1"
  fi
  write_down "file $1"
  cat > "$1.new"
  chmod "$2" "$1.new"
  mv -f "$1.new" "$1"
}

# filled FILE: a template with this PC's names set in.
filled() {
  sed -e "s,@USER@,$user,g" -e "s,@HOME@,$home,g" -e "s,@APP@,$app,g" -e "s,@SESSION@,$session,g" \
    -e "s,@SWITCHES@,$switches,g" -e "s,@TYPE@,$(session_type),g" \
    -e "s,@SCREEN@,$(screen_switch),g" "$1"
}

# with_systemd COMMAND…: only where systemd runs, which it does not while a disk image is made.
with_systemd() {
  [ ! -d /run/systemd/system ] || "$@"
}
