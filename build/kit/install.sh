#!/bin/sh
# Installs the kiosk on this PC, from this folder, without a network. Run it as root: sudo sh install.sh
# Made for Debian 12 and Ubuntu 22.04 and later; `sh install.sh help` lists what it can do.
set -eu

kit=$(cd "$(dirname "$0")" && pwd)
# Before any of its parts is run: a stick may be damaged. What lies on the PC after an installation has no list.
if [ -f "$kit/SHA256SUMS" ] && ! sh "$kit/check.sh" --quiet; then
  echo 'Nothing was changed. Copy the folder onto the stick anew.' >&2
  exit 1
fi
# shellcheck source=build/kit/linux/doing.sh
. "$kit/linux/doing.sh"
# shellcheck source=build/kit/linux/pc.sh
. "$kit/linux/pc.sh"
# shellcheck source=build/kit/linux/steps.sh
. "$kit/linux/steps.sh"
# shellcheck source=build/kit/linux/quiet.sh
. "$kit/linux/quiet.sh"
# shellcheck source=build/kit/linux/desktop.sh
. "$kit/linux/desktop.sh"
# shellcheck source=build/kit/linux/uninstall.sh
. "$kit/linux/uninstall.sh"

usage() {
  cat << 'END'
sudo sh install.sh [install]    installs the kiosk; may be repeated
     sh install.sh check        says what this PC lacks, changes nothing
sudo sh install.sh uninstall    takes away everything that install did, and the kiosk's data

  --dry-run         prints each step, does nothing
  --user NAME       the kiosk's own user (default: xatire)
  --session WHICH   cage     a bare Wayland screen, nothing beside the kiosk
                    openbox  the same with X11
                    desktop  the desktop that is there logs in by itself and opens the kiosk
                    none     no screen of its own: whoever logs in as the user starts it
                    auto     the first of openbox, cage, desktop that this PC has (default)
  --switches WORDS  more switches for the kiosk, such as "--display 2"
  --keep-data DIR   for uninstall: the kiosk's data are put there first
  --yes             for uninstall: asks nothing
END
}

word=install
user=xatire
session=auto
switches=
keep=
sure=no
while [ $# -gt 0 ]; do
  case $1 in
    install | check | uninstall) word=$1 ;;
    help | --help | -h) usage && exit 0 ;;
    --dry-run) dry=yes ;;
    --yes) sure=yes ;;
    --user | --session | --switches | --keep-data)
      [ $# -ge 2 ] || wrong "$1 wants a word after it."
      case $1 in
        --user) user=$2 ;;
        --session) session=$2 ;;
        --switches) switches=$2 ;;
        --keep-data) keep=$2 ;;
      esac
      shift
      ;;
    *) wrong "install.sh does not know $1; sh install.sh help lists what it knows." ;;
  esac
  shift
done
case $user in
  root | *[!a-z0-9_-]* | [!a-z]* | '') wrong "A user cannot be called \"$user\" here: small letters and digits, and not root." ;;
esac
case $session in
  auto | cage | openbox | desktop | none) ;;
  *) wrong "--session is cage, openbox, desktop, none or auto, not $session." ;;
esac
case $switches in
  *[!A-Za-z0-9=.,\ -]*) wrong "--switches takes letters, digits, spaces and - = . , alone." ;;
esac

case $word in
  check)
    choose_session
    need_pc && say "This PC has all that the kiosk needs (session: $session)."
    ;;
  install)
    need_root
    need_kit
    choose_session
    need_pc
    refuse_older
    take_back_other_session
    install_app
    make_user
    lay_out_kiosk
    lay_out_exhibition
    set_up_session
    keep_awake
    close_ways_out
    mount_sticks
    make_known
    say_done
    ;;
  uninstall)
    need_root
    uninstall
    ;;
esac
