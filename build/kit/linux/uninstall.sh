# shellcheck shell=sh
# Takes away, last first, whatever is written down in $state/done, and brings back what was there before.

uninstall() {
  [ -f "$state/done" ] || stop 'The kiosk was not installed by this program on this PC; nothing was changed.'
  ask_about_data
  end_kiosk
  tac "$state/done" | while read -r what which; do
    undo "$what" "$which"
  done
  step 'Forgetting the installation' rm -rf "$state"
  [ "$dry" = yes ] || with_systemd systemctl daemon-reload
  say 'The kiosk is gone from this PC.'
}

# Settings, versions, statistics and the visitors' book go with the user: not without a word.
ask_about_data() {
  user=$(sed -n 's/^user //p' "$state/done")
  [ -n "$user" ] || return 0
  data=$(getent passwd "$user" | cut -d: -f6)/.config/Xatire
  [ -d "$data" ] || return 0
  if [ -n "$keep" ]; then
    [ ! -e "$keep/xatire-data.tar.gz" ] || stop "There is a $keep/xatire-data.tar.gz already; name another folder. Nothing was changed."
    step "Keeping the data of the kiosk: $keep/xatire-data.tar.gz" save_data
  elif [ "$sure" = no ] && [ "$dry" = no ]; then
    printf 'The settings, versions, statistics and book of the kiosk will be deleted (--keep-data DIR keeps them). Type yes: '
    read -r answer || answer=
    [ "$answer" = yes ] || stop 'Nothing was changed.'
  fi
}

save_data() {
  mkdir -p "$keep"
  tar -czf "$keep/xatire-data.tar.gz.part" -C "$(dirname "$data")" Xatire
  sync "$keep/xatire-data.tar.gz.part"
  mv "$keep/xatire-data.tar.gz.part" "$keep/xatire-data.tar.gz"
}

# Before anything is taken from under it.
end_kiosk() {
  step 'Ending the kiosk' true
  [ "$dry" = no ] || return 0
  with_systemd systemctl stop xatire-session.service 2> /dev/null || true
  [ -n "${user:-}" ] || return 0
  with_systemd loginctl terminate-user "$user" 2> /dev/null || true
  number=$(id -u "$user" 2> /dev/null) || return 0
  with_systemd systemctl stop "user@$number.service" "user-runtime-dir@$number.service" 2> /dev/null || true
}

undo() {
  case $1 in
    file) step "Taking away: $2" give_back "$2" ;;
    folder) step "Taking away the folder, if it is empty: $2" rmdir_if_empty "$2" ;;
    tree) step "Taking away: $2" rm -rf "$2" ;;
    masked) step "Switching on again: $2" systemctl --quiet unmask "$2" ;;
    enabled) step "Switching off: $2" systemctl --quiet disable "$2" ;;
    default) step "Starting the PC as before: $2" systemctl --quiet set-default "$2" ;;
    deb) step "Uninstalling the app: $2" dpkg --purge "$2" ;;
    dconf) step 'Taking away the desktop settings' rm -f "/etc/dconf/db/$2" ;;
    user) step "Taking away the user: $2" remove_user "$2" ;;
    *) say "Not known, left alone: $1 $2" ;;
  esac
}

give_back() {
  rm -f "$1" "$1.new"
  [ ! -e "$state/before$1" ] || cp -a "$state/before$1" "$1"
}

rmdir_if_empty() { rmdir "$1" 2> /dev/null || true; }

remove_user() {
  id "$1" > /dev/null 2>&1 || return 0
  # The mail folder that it complains of was never made.
  userdel --remove "$1" 2> /dev/null || userdel --force --remove "$1" 2> /dev/null || true
}

# Another screen or user than at the last installation: what was set up for that one goes first, its data stay.
take_back_other_session() {
  if [ -f "$state/session" ] && [ "$(cat "$state/session")" != "$session $user" ]; then
    say "Taking back what was set up for another screen: $(cat "$state/session")"
    if [ "$dry" = no ]; then
      tac "$state/done" | while read -r what which; do
        case $what in user | deb | tree) ;; *) undo "$what" "$which" ;; esac
      done
      grep -E '^(user|deb|tree) ' "$state/done" > "$state/done.new" || true
      mv "$state/done.new" "$state/done"
      rm -rf "$state/before"
    fi
  fi
  if [ "$dry" = no ]; then
    mkdir -p "$state"
    echo "$session $user" > "$state/session"
  fi
}
