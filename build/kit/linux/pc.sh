# shellcheck shell=sh
# What this PC has, and what it lacks: linux/pc-must-have.txt is the list.

# install.sh has compared every file with this list; a folder without it is no kit.
need_kit() {
  [ -f "$kit/SHA256SUMS" ] || stop 'The list of checksums (SHA256SUMS) is missing in this folder. Nothing was changed.'
}

has_command() { command -v "$1" > /dev/null 2>&1 || [ -x "/usr/sbin/$1" ] || [ -x "/sbin/$1" ]; }

has_library() {
  { ldconfig -p 2> /dev/null || /sbin/ldconfig -p; } | grep -qF "$1 "
}

has_part() {
  case $1 in
    command) has_command "$2" ;;
    library) has_library "$2" ;;
    file) for one in $2; do [ -e "$one" ] && return 0; done && return 1 ;;
  esac
}

has_display_manager() {
  [ -e /etc/systemd/system/display-manager.service ] || [ -e /lib/systemd/system/display-manager.service ]
}

# The first for which this PC has everything; what all tests are made on comes first.
choose_session() {
  [ "$session" = auto ] || return 0
  for one in openbox cage; do
    [ -z "$(parts_lacking "$one")" ] || continue
    session=$one
    return 0
  done
  if has_display_manager; then session=desktop; else session=openbox; fi
}

session_type() { if [ "$session" = openbox ]; then echo x11; else echo wayland; fi; }

# How the app is told which kind of screen it has. X11 is what it takes by itself, also inside cage: without a graphics
# card that Chromium likes, its own Wayland screen may end it.
screen_switch() {
  case $session in
    desktop | none) echo --ozone-platform-hint=auto ;;
  esac
}

# parts_lacking SESSION: each part that is missing for it, as PART=PACKAGE.
parts_lacking() {
  while read -r kind name whom package _; do
    case $kind in command | library | file) ;; *) continue ;; esac
    case ",$whom," in *,all,* | *,"$1",*) ;; *) continue ;; esac
    has_part "$kind" "$name" || printf '%s=%s\n' "$name" "$package"
  done < "$kit/linux/pc-must-have.txt"
}

# Names everything that is missing, with the one command that would bring it where there is a network.
need_pc() {
  [ "$(uname -m)" = x86_64 ] || stop "The kiosk is made for PCs with a 64-bit Intel or AMD processor; this is $(uname -m)."
  lacking=
  packages=
  for one in $(parts_lacking "$session"); do
    lacking="$lacking ${one%%=*}"
    packages="$packages $(known_package "${one#*=}")"
  done
  [ -n "$lacking" ] || return 0
  stop "This PC lacks:$lacking
Nothing was changed. With a network:  apt-get install$packages
Without one: linux/pc-must-have.txt lists what the PC must have."
}

# Of two names for one package (old|new) the one that this system knows.
known_package() {
  for one in $(printf '%s' "$1" | tr '|' ' '); do
    if apt-cache show "$one" > /dev/null 2>&1; then
      echo "$one"
      return
    fi
  done
  echo "${1%%|*}"
}
