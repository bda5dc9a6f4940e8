# shellcheck shell=sh
# Nothing of the system comes between the visitor and the screen: no blanking, no sleep, no way out, no messages.

# mask UNIT: can no more be started by anybody.
mask() {
  [ ! -L "/etc/systemd/system/$1" ] || [ "$(readlink "/etc/systemd/system/$1")" != /dev/null ] || return 0
  write_down "masked $1"
  step "Switching off: $1" systemctl --quiet mask "$1"
}

keep_awake() {
  for one in sleep suspend hibernate hybrid-sleep; do mask "$one.target"; done
  put /etc/systemd/logind.conf.d/90-xatire.conf 644 'Keeping the PC awake: lid, sleep key and idle time do nothing' << 'END'
# The kiosk is on until someone presses the power key.
[Login]
HandleLidSwitch=ignore
HandleLidSwitchExternalPower=ignore
HandleLidSwitchDocked=ignore
HandleSuspendKey=ignore
HandleHibernateKey=ignore
HandlePowerKey=poweroff
IdleAction=ignore
NAutoVTs=1
END
}

close_ways_out() {
  mask ctrl-alt-del.target
  put /etc/sysctl.d/90-xatire.conf 644 'Closing the ways of a keyboard into the kernel' << 'END'
# A visitor's keyboard must not restart or stop the PC (Alt+SysRq).
kernel.sysrq = 0
END
}

# X11 alone: never blank, no other console, no way to end it by keys.
calm_x() {
  put /etc/X11/xorg.conf.d/90-xatire.conf 644 'Keeping the screen lit and closing the keys of X11 itself' << 'END'
Section "ServerFlags"
  Option "BlankTime" "0"
  Option "StandbyTime" "0"
  Option "SuspendTime" "0"
  Option "OffTime" "0"
  Option "DontVTSwitch" "true"
  Option "DontZap" "true"
  Option "DontZoom" "true"
EndSection
END
}

# Without a desktop nobody mounts a stick: the system does, for the user of the kiosk, with nothing on it ever run.
mount_sticks() {
  case $session in cage | openbox) ;; *) return 0 ;; esac
  put /etc/udev/rules.d/90-xatire-stick.rules 644 'Opening USB sticks for the kiosk' << END
ACTION!="add", GOTO="xatire_end"
SUBSYSTEMS!="usb", GOTO="xatire_end"
SUBSYSTEM!="block", GOTO="xatire_end"
ENV{ID_FS_USAGE}!="filesystem", GOTO="xatire_end"
ENV{XATIRE_STICK}="%k"
ENV{ID_FS_LABEL}=="?*", ENV{ID_FS_LABEL}!="*[!A-Za-z0-9_-]*", ENV{XATIRE_STICK}="\$env{ID_FS_LABEL}"
ENV{ID_FS_TYPE}=="vfat|exfat|ntfs", ENV{XATIRE_OWNER}="--owner=$user"
RUN{program}+="/usr/bin/systemd-mount --no-block --collect \$env{XATIRE_OWNER} -o nosuid,nodev,noexec,sync \$devnode /run/media/$user/\$env{XATIRE_STICK}"
LABEL="xatire_end"
END
}
