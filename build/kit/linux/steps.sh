# shellcheck shell=sh
# The steps of an installation, in the order of install.sh.

# Where the parts that make a PC a kiosk are laid; the app itself is its package's business.
home=/usr/local/lib/xatire-kiosk
app=/usr/bin/xatire

# An older app would not take what a newer one has written (electron/archive/data-format.ts); said before anything is
# changed.
refuse_older() {
  deb=$(newest "$kit"/linux/xatire_*_amd64.deb)
  [ -n "$deb" ] && has_command dpkg || return 0
  there=$(dpkg-query -W -f '${Version}' xatire 2> /dev/null) || return 0
  brought=$(dpkg-deb -f "$deb" Version)
  ! dpkg --compare-versions "$brought" lt "$there" ||
    stop "This folder holds Xatire $brought, and this PC has the newer $there. Nothing was changed."
}

install_app() {
  deb=$(newest "$kit"/linux/xatire_*_amd64.deb)
  archive=$(newest "$kit"/linux/xatire-*-linux-x64.tar.gz)
  if [ -n "$deb" ] && has_command dpkg; then
    dpkg-query -W xatire > /dev/null 2>&1 || write_down 'deb xatire'
    # Left at the version it has: a second run changes nothing.
    if [ "$(dpkg-query -W -f '${Version}' xatire 2> /dev/null)" = "$(dpkg-deb -f "$deb" Version)" ]; then
      say "The app is there already: $(basename "$deb")"
    else
      step "Installing the app: $(basename "$deb")" dpkg --install "$deb"
    fi
  elif [ -n "$archive" ]; then
    app=/opt/xatire/xatire
    step "Unpacking the app into /opt/xatire: $(basename "$archive")" unpack_app "$archive"
  else
    stop 'This folder holds no app for Linux (linux/xatire_*.deb or linux/xatire-*.tar.gz).'
  fi
}

newest() {
  for one in "$@"; do [ -f "$one" ] && echo "$one"; done | tail -n 1
}

# Beside the old one, then in its place: a cut in the middle leaves one of them whole.
unpack_app() {
  folder /opt
  write_down 'tree /opt/xatire'
  write_down 'tree /opt/xatire.new'
  rm -rf /opt/xatire.new
  mkdir /opt/xatire.new
  tar -xzf "$1" -C /opt/xatire.new --strip-components=1 --no-same-owner
  chown root:root /opt/xatire.new/chrome-sandbox
  # Chromium's sandbox needs the bit where user namespaces are closed off.
  chmod 4755 /opt/xatire.new/chrome-sandbox
  rm -rf /opt/xatire
  mv /opt/xatire.new /opt/xatire
}

# A user without a password: nobody can log in as it but the PC itself.
make_user() {
  if id "$user" > /dev/null 2>&1; then
    say "The user is there already: $user"
    return
  fi
  write_down "user $user"
  step "Making the kiosk's user: $user" useradd --create-home --user-group --shell /bin/bash --comment 'Xatire kiosk' "$user"
}

lay_out_kiosk() {
  echo "$app" | put "$home/app" 644 'Noting where the app is'
  for one in session first-exhibition openbox.xml pc-must-have.txt doing.sh pc.sh steps.sh quiet.sh desktop.sh uninstall.sh; do
    case $one in
      session | first-exhibition) put "$home/$one" 755 'Laying out the kiosk' < "$kit/linux/$one" ;;
      *.sh | *.txt) put "$home/linux/$one" 644 'Laying out the kiosk' < "$kit/linux/$one" ;;
      *) put "$home/$one" 644 'Laying out the kiosk' < "$kit/linux/$one" ;;
    esac
  done
  # So that the PC can be freed of it without the stick.
  put "$home/install.sh" 644 'Laying out the kiosk' < "$kit/install.sh"
  put "$home/keep-running.sh" 755 'Laying out the kiosk' < "$kit/linux/supervisor/keep-running.sh"
  filled "$kit/linux/supervisor/xatire.service" |
    put /etc/systemd/user/xatire.service 644 'Telling the system to bring the kiosk back whenever it ends'
}

lay_out_exhibition() {
  package=$(newest "$kit"/exhibition/*.xatire)
  [ -n "$package" ] || return 0
  name=$(basename "$package")
  put "$home/exhibition.xatire" 644 "Laying out the exhibition $name" < "$package"
}

set_up_session() {
  case $session in
    cage | openbox)
      filled "$kit/linux/supervisor/xatire-session.service" |
        put /etc/systemd/system/xatire-session.service 644 'Opening the kiosk by itself when the PC starts'
      switch_on xatire-session.service
      if has_display_manager; then leave_desktop_out; fi
      if [ "$session" = openbox ]; then calm_x; fi
      ;;
    desktop) set_up_desktop ;;
    none) say "Nothing opens the kiosk by itself: log in as $user and type  $home/session inside" ;;
  esac
}

switch_on() {
  write_down "enabled $1"
  step "Switching on: $1" systemctl --quiet enable "$1"
}

# The desktop and its login are not started any more; they stay on the disk.
leave_desktop_out() {
  was=$(systemctl get-default)
  [ "$was" != multi-user.target ] || return 0
  write_down "default $was"
  step 'Leaving the desktop out when the PC starts' systemctl --quiet set-default multi-user.target
}

make_known() {
  [ "$dry" = no ] || return 0
  with_systemd systemctl daemon-reload
  ! has_command udevadm || udevadm control --reload 2> /dev/null || true
  ! has_command sysctl || sysctl --quiet --load=/etc/sysctl.d/90-xatire.conf 2> /dev/null || true
}

say_done() {
  if [ "$dry" = yes ]; then
    say 'That is all. Nothing was changed.'
  else
    say "Installed (session: $session). Restart the PC: the kiosk opens by itself and asks what it needs to know."
  fi
}
