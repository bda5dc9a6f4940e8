# shellcheck shell=sh
# The desktop that is there logs the kiosk's user in by itself and opens the kiosk. GNOME is also made quiet; its
# three-finger gestures cannot be switched off by a setting, so cage or openbox is the better screen.

set_up_desktop() {
  has_display_manager || stop 'There is no desktop on this PC: take --session cage or openbox.'
  if [ -d /etc/gdm3 ]; then
    log_in_by_gdm
  elif [ -d /etc/lightdm ] || has_command lightdm; then
    log_in_by_lightdm
  elif has_command sddm; then
    log_in_by_sddm
  else
    stop 'The login of this desktop is neither gdm3, lightdm nor sddm: take --session cage or openbox.'
  fi
  open_with_desktop
  calm_gnome
}

# Its settings stand in one file, which also holds others': only the three lines are replaced.
log_in_by_gdm() {
  file=/etc/gdm3/custom.conf
  [ -f "$file" ] || file=/etc/gdm3/daemon.conf
  made=$(mktemp)
  { [ ! -f "$file" ] || cat "$file"; } | awk -v user="$user" '
    function ours() { print "AutomaticLoginEnable=true"; print "AutomaticLogin=" user; done = 1 }
    /^[ \t]*(AutomaticLogin|AutomaticLoginEnable|TimedLoginEnable)[ \t]*=/ { next }
    { print }
    /^\[daemon\]/ { ours() }
    END { if (!done) { print "[daemon]"; ours() } }
  ' > "$made"
  put "$file" 644 'Logging in the user of the kiosk' < "$made"
  rm -f "$made"
}

log_in_by_lightdm() {
  put /etc/lightdm/lightdm.conf.d/90-xatire.conf 644 'Logging in the user of the kiosk' << END
[Seat:*]
autologin-user=$user
autologin-user-timeout=0
END
}

log_in_by_sddm() {
  put /etc/sddm.conf.d/90-xatire.conf 644 'Logging in the user of the kiosk' << END
[Autologin]
User=$user
Relogin=true
$(for one in /usr/share/wayland-sessions/*.desktop /usr/share/xsessions/*.desktop; do
    [ -f "$one" ] && echo "Session=$(basename "$one" .desktop)" && break
  done)
END
}

# The login opens it; the user's systemd brings it back.
open_with_desktop() {
  put /etc/xdg/autostart/xatire-kiosk.desktop 644 'Opening the kiosk after the login' << END
[Desktop Entry]
Type=Application
Name=Xatire kiosk
Exec=sh -c 'test "\$USER" != $user || exec $home/session inside'
NoDisplay=true
END
}

# For this user alone: other users of the PC keep their desktop as it is.
calm_gnome() {
  has_command dconf || return 0
  for one in update-notifier gnome-initial-setup-first-login org.gnome.Software; do
    put "/etc/xdg/xatire/autostart/$one.desktop" 644 'Keeping away the messages of the desktop' << 'END'
[Desktop Entry]
Type=Application
Name=Not for the kiosk
Hidden=true
END
  done
  put /etc/profile.d/xatire-kiosk.sh 644 'Giving the user of the kiosk settings of its own' << END
if [ "\$(id -un)" = $user ]; then
  export DCONF_PROFILE=xatire XDG_CONFIG_DIRS="/etc/xdg/xatire:\${XDG_CONFIG_DIRS:-/etc/xdg}"
fi
END
  put /etc/dconf/profile/xatire 644 'Giving the user of the kiosk settings of its own' << 'END'
user-db:user
system-db:xatire
END
  put /etc/dconf/db/xatire.d/00-kiosk 644 'Switching off blanking, messages and the keys of the desktop' < "$kit/linux/gnome.ini"
  awk '/^\[/ { part = substr($0, 2, length($0) - 2) } /^[a-z-]+=/ { split($0, one, "="); print "/" part "/" one[1] }' \
    "$kit/linux/gnome.ini" | put /etc/dconf/db/xatire.d/locks/00-kiosk 644 'Locking these settings'
  write_down 'dconf xatire'
  step 'Making these settings known' dconf update
}
