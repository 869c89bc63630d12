#!/usr/bin/env bash
# Tests what installer/build.sh left: that it does its work on its own Java, that its notices are whole, that the deb is
# right. With --clean-root, as root: that the deb comes, works with and without a display, and goes, in a fresh Debian.
# That needs debootstrap, xvfb and x11-utils; DEBIAN_SUITE names another release than stable, DEBIAN_MIRROR another mirror.
set -euo pipefail
cd "$(dirname "$0")/.."

image=$PWD/target/installer/tandem
work=$(mktemp -d "${TMPDIR:-/var/tmp}/tandem-test.XXXXXX")
root=$work/root
started=()

clean_up() {
    local pid mount
    for pid in "${started[@]}"; do
        # The one in the root is no child of this script.
        kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null || true
    done
    for mount in "$root/tmp/.X11-unix" "$root/proc"; do
        ! mountpoint -q "$mount" || umount "$mount"
    done
    # What could not be let go of is not to be deleted through.
    ! grep -q " $root/" /proc/self/mounts || exit 1
    rm -rf "$work"
}
trap clean_up EXIT

fail() {
    printf 'FAILED: %s\n' "$1" >&2
    exit 1
}

passed() {
    printf 'passed: %s\n' "$1"
}

# Runs the image's command with no language, no Java and no display set.
tandem() {
    env -i PATH=/usr/bin:/bin HOME="$work/home" "$image/bin/tandem" "$@"
}

check_version() {
    local version
    version=$(sed -n 's/^version=//p' target/maven-archiver/pom.properties)
    [ "$("$@" --version)" = "Tandem ${version%-SNAPSHOT}" ] || fail "--version does not say Tandem ${version%-SNAPSHOT}"
    passed "it starts and says the version of pom.xml"
}

check_work() {
    mkdir "$work/home"
    tandem new "$work/Süd.tandem" --sample >/dev/null || fail "new --sample"
    tandem show issues -w "$work/Süd.tandem" | grep -q . || fail "show issues"
    tandem check -w "$work/Süd.tandem" >/dev/null || fail "check"
    tandem minutes --meeting last --cycle 1 --to "$work/minutes" -w "$work/Süd.tandem" >/dev/null || fail "minutes"
    tandem dump "$work/all.json" -w "$work/Süd.tandem" >/dev/null || fail "dump"
    tandem load "$work/all.json" -w "$work/Again.tandem" >/dev/null || fail "load"
    passed "a workspace with an umlaut in its name is made, shown, checked, written and read"
    tandem tour "$work/tour" --size 1024x640 >/dev/null || fail "tour"
    [ "$(find "$work/tour" -name '*.png' -size +1k | wc -l)" -ge 20 ] || fail "the tour left fewer than 20 pictures"
    passed "the tour draws its pictures off-screen"
}

check_options() {
    local option
    for option in $(cat installer/jvm.options installer/encoding.options); do
        grep -qxF -- "java-options=$option" "$image/lib/app/tandem.cfg" || fail "$option is not in tandem.cfg"
    done
    ! grep -q "javafx-[a-z]" "$image/lib/app/tandem.cfg" || fail "JavaFX is on the class path"
    passed "it has the options of the portable folder"
}

check_notices() {
    local jar name
    for jar in "$image"/lib/app/*.jar "$image"/lib/javafx/*.jar; do
        name=${jar#"$image/"}
        [ "$name" = lib/app/tandem.jar ] || grep '^Files:' "$image/lib/copyright" | tr ' ' '\n' |
            grep -qxF "${name%%-[0-9]*}-*" || fail "installer/deb/copyright does not name $name"
    done
    [ -f "$image/lib/LICENSE" ] && [ -f "$image/lib/runtime/legal/java.base/LICENSE" ] || fail "a licence is missing"
    passed "every library that it brings is named in its notices"
}

check_deb() {
    local deb=(target/installer/tandem_*.deb) list
    [ -f "${deb[0]}" ] || fail "there is no deb in target/installer"
    list=$(dpkg-deb -c "${deb[0]}")
    for file in bin/tandem lib/tandem lib/tandem.png lib/tandem-tandem.desktop lib/LICENSE lib/copyright; do
        grep -q " ./opt/tandem/$file$" <<<"$list" || fail "$file is not in the deb"
    done
    ! awk '$2 != "root/root"' <<<"$list" | grep -q . || fail "something in the deb does not belong to root"
    passed "the deb holds the image, the icon, the menu entry and the licences"
}

inside() {
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive HOME=/root ${DISPLAY:+DISPLAY=$DISPLAY} \
        chroot "$root" "$@"
}

window_opens() {
    local turn
    for turn in {1..120}; do
        ! xwininfo -display "$DISPLAY" -root -tree | grep -q "$1" || return 0
        kill -0 "$2" 2>/dev/null || return 1
        sleep 0.5
    done
    return 1
}

show_window() {
    Xvfb -displayfd 3 -ac -nolisten tcp -screen 0 1440x900x24 3>"$work/display" 2>/dev/null &
    started+=($!)
    until [ -s "$work/display" ]; do sleep 0.1; done
    export DISPLAY=:$(cat "$work/display")
    mkdir -p "$root/tmp/.X11-unix"
    mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
    inside sh -c 'echo $$ >/tmp/window; exec tandem open /root/Kept.tandem' 2>"$work/window.log" &
    until [ -s "$root/tmp/window" ]; do sleep 0.1; done
    started+=("$(cat "$root/tmp/window")")
    window_opens '("java" "java")' "$(cat "$root/tmp/window")" || fail "no window opened: $(cat "$work/window.log")"
    passed "it opens its window"
}

check_clean_root() {
    debootstrap --variant=minbase "${DEBIAN_SUITE:-stable}" "$root" ${DEBIAN_MIRROR:+"$DEBIAN_MIRROR"} >"$work/debootstrap.log" ||
        fail "debootstrap: $(tail -n 3 "$work/debootstrap.log")"
    mount -t proc proc "$root/proc"
    cp target/installer/tandem_*.deb "$root/tmp/tandem.deb"
    inside apt-get install -qq -y --no-install-recommends /tmp/tandem.deb >"$work/apt.log" 2>&1 ||
        fail "apt-get install: $(tail -n 5 "$work/apt.log")"
    check_version inside tandem
    inside tandem new /root/Kept.tandem --sample >/dev/null || fail "new in the clean root"
    inside tandem tour /root/tour --size 1024x640 >/dev/null || fail "tour in the clean root"
    inside test -e /usr/share/applications/tandem.desktop || fail "there is no menu entry"
    passed "it is installed in a clean root, and plays the tour"
    show_window
    inside apt-get remove -qq -y tandem >"$work/apt.log" 2>&1 || fail "apt-get remove: $(tail -n 5 "$work/apt.log")"
    for gone in /opt/tandem /usr/bin/tandem /usr/share/applications/tandem.desktop; do
        [ ! -e "$root$gone" ] && [ ! -L "$root$gone" ] || fail "$gone is left behind"
    done
    [ -f "$root/root/Kept.tandem/workspace.mv.db" ] || fail "the workspace is gone"
    passed "it is removed, and the workspace stays"
}

[ -x "$image/bin/tandem" ] || fail "there is no $image; run installer/build.sh first"
check_version tandem
check_work
check_options
check_notices
check_deb
if [ "${1:-}" = --clean-root ]; then check_clean_root; fi
