#!/bin/sh
# Is every file of this folder what it was when the folder was made? Says which are not.
set -eu
cd "$(dirname "$0")"
quiet=${1:-}
if [ ! -f SHA256SUMS ]; then
  echo 'The list of checksums (SHA256SUMS) is missing.' >&2
  exit 1
fi
if bad=$(LC_ALL=C sha256sum --check --quiet SHA256SUMS 2>&1); then
  [ "$quiet" = --quiet ] || echo 'Every file of this folder is whole.'
else
  printf 'These files are damaged or missing:\n%s\n' "$(printf '%s\n' "$bad" | sed -n 's/: FAILED.*//p')" >&2
  exit 1
fi
