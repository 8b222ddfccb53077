#!/bin/sh
# The system libraries that Qt needs on Debian and Ubuntu: installed where this runs as root, else the line to type.
set -eu
python=${1:-python3}
wanted="python3-venv libglib2.0-0 libgl1 libegl1 libxkbcommon0 libfreetype6 libfontconfig1 libdbus-1-3
libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-image0 libxcb-render-util0
libxcb-xinerama0 libxcb-randr0 libatomic1 qpdf poppler-utils"
command -v dpkg-query >/dev/null 2>&1 || exit 0
missing=""
for package in $wanted; do
  if [ "$package" = python3-venv ] && "$python" -c 'import ensurepip' 2>/dev/null; then continue; fi
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
[ -n "$missing" ] || exit 0
if [ "$(id -u)" = 0 ]; then
  apt-get update -qq
  # shellcheck disable=SC2086  # a list of package names
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
else
  echo "Some system libraries are missing. Please type this line and start again:" >&2
  echo "  sudo apt-get install --no-install-recommends$missing" >&2
  exit 1
fi
