#!/usr/bin/env bash
# Makes, for the system that it runs on, Tandem in a folder with its own Java and, where Debian's tools are, a deb of it.
# Both are left in target/installer. Its arguments go to Maven (such as -o).
set -euo pipefail
cd "$(dirname "$0")/.."

out=$PWD/target/installer
portable=$PWD/target/tandem

fail() {
    printf 'installer: %s\n' "$1" >&2
    exit 1
}

can_package() {
    [ -x "$1/bin/jpackage" ] && grep -qs '^JAVA_VERSION="25["._+-]' "$1/release"
}

# The one that JAVA_HOME names, else the one that Maven compiles with.
find_jdk() {
    local jdk=${JAVA_HOME:-}
    can_package "$jdk" || jdk=$(mvn -q -Dformatter.skip=true "$@" validate exec:exec@jdk 2>&1 |
        sed -n 's/^ *java\.home = //p') || true
    can_package "$jdk" || return 1
    printf '%s\n' "$jdk"
}

# The JDK's modules that Tandem and its libraries use; JavaFX comes beside them, as in the portable folder.
modules() {
    (cd "$portable/lib" && "$jdk/bin/jdeps" --multi-release 25 --ignore-missing-deps --print-module-deps \
        --class-path '*' --module-path javafx tandem.jar) |
        tail -n 1 | tr , '\n' | grep -v '^javafx\.' | paste -sd,
}

# JavaFX is found by APPDIR: the launcher takes ROOTDIR to be another folder once a deb has put it there.
image() {
    local options=(--java-options '--module-path=$APPDIR/../javafx') option
    for option in $(cat installer/jvm.options installer/encoding.options); do
        options+=(--java-options "$option")
    done
    mkdir "$out/input"
    cp "$portable"/lib/*.jar "$out/input"
    "$jdk/bin/jpackage" --type app-image --name tandem --app-version "$version" --description "$description" \
        --icon installer/tandem.png --input "$out/input" --main-jar tandem.jar --main-class app.tandem.Tandem \
        --app-content "$portable/lib/javafx" "${options[@]}" --add-modules "$(modules)" \
        --jlink-options "--strip-java-debug-attributes --no-man-pages --no-header-files --generate-cds-archive" \
        --dest "$out"
    rm -r "$out/input"
    furnish "$out/tandem"
}

# The same start script as the portable folder's goes before jpackage's launcher, for it sees to names in every script.
furnish() {
    mv "$1/bin/tandem" "$1/lib/tandem"
    cp "$portable/bin/tandem" "$1/bin"
    cp LICENSE installer/deb/copyright "$1/lib"
    # Nobody calls the runtime's own commands, and a heap too large for short pointers does not occur.
    rm -r "$1/lib/runtime/bin" "$1/lib/runtime/lib/server/classes_nocoops.jsa"
}

deb() {
    "$jdk/bin/jpackage" --type deb --app-image "$out/tandem" --name tandem --app-version "$version" \
        --description "$description" --icon installer/tandem.png --linux-shortcut --linux-menu-group Office \
        --resource-dir installer/deb --dest "$out"
}

jdk=$(find_jdk "$@") || fail "JDK 25 with its jpackage is needed, and neither JAVA_HOME names one nor does Maven find one. \
Install one, such as Temurin 25, and set JAVA_HOME to its folder."

rm -rf "$out" "$portable"
mvn -q -DskipTests "$@" package
mkdir -p "$out"

# A snapshot comes before the version that it leads to.
version=$(sed -n 's/^version=//p' target/maven-archiver/pom.properties | sed 's/-SNAPSHOT$/~snapshot/')
description=$(sed -n 's:^  <description>\(.*\)\.</description>$:\1:p' pom.xml)

image
printf 'Made %s\n' "target/installer/tandem"
if command -v dpkg-deb >/dev/null && command -v fakeroot >/dev/null; then
    deb
    printf 'Made %s\n' target/installer/*.deb
else
    printf 'No deb was made: that needs dpkg-deb and fakeroot, on Debian and Ubuntu: apt-get install fakeroot\n' >&2
fi
