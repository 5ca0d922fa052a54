# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What scripts/run, scripts/test, scripts/package and scripts/check have in common. Sourced, never run.

project=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
build="$project/build/release"

# libqt6opengl6-dev: Qt Charts' CMake files look for it, its package only recommends it.
# qt6-tools-dev, qt6-l10n-tools: Qt Linguist for CMake, lrelease and lupdate; qt6-translations-l10n:
# the words of Qt's own dialogs; ca-certificates: whom downloads trust.
packages_to_build=(
    g++ cmake ninja-build ccache
    qt6-base-dev libqt6opengl6-dev libgl-dev qt6-charts-dev nlohmann-json3-dev libpng-dev libisal-dev
    pkgconf zlib1g-dev libminizip-dev libgumbo-dev libxlsxwriter-dev
    libfontconfig-dev ca-certificates
    qt6-tools-dev qt6-l10n-tools qt6-translations-l10n
    fonts-inter fonts-noto-cjk
)
# What a package is made with.
packages_to_package=(dpkg-dev file gzip)
# poppler-utils, python3-openpyxl: read documents and workbooks back; from xvfb to at-spi2-core: desktops
# that nobody sees, on which the window is read as a screen reader does; the rest looks at what is installed.
packages_to_test=(
    libgtest-dev libgmock-dev poppler-utils python3-openpyxl
    xvfb xauth libx11-dev dbus dbus-daemon at-spi2-core
    "${packages_to_package[@]}" appstream desktop-file-utils fish libfile-mimeinfo-perl lintian mandoc
    shared-mime-info xdg-utils zsh
)
# Other versions format otherwise and find other faults.
llvm=14
packages_to_check=("clang-format-$llvm" "clang-tidy-$llvm" shellcheck git)

# Progress goes to standard error: standard output belongs to the program.
say() {
    printf '%s\n' "$*" >&2
}

is_debian_like() {
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null
}

# missing_of PACKAGE...: those that are neither installed nor provided by an installed one, one per
# line. Debian 13 has some of Debian 12's packages inside others.
missing_of() {
    local installed
    installed=$(dpkg-query --show --showformat '${db:Status-Abbrev}${Package}, ${Provides}\n' |
        sed -n 's/^ii //p' | tr ',' '\n' | sed 's/ *(.*//; s/ //g')
    comm -23 <(printf '%s\n' "$@" | sort -u) <(sort -u <<<"$installed")
}

# as_root COMMAND...: runs it, or says that this user may not.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
        sudo "$@"
    else
        return 1
    fi
}

# offered_of PACKAGE...: those that apt knows, one per line; another release may lack some. All of
# them where apt knows no package yet.
offered_of() {
    local package
    for package in "$@"; do
        if apt-cache show "$package" >/dev/null 2>&1 || ! apt-cache show g++ >/dev/null 2>&1; then
            printf '%s\n' "$package"
        fi
    done
}

# Nothing that is installed is upgraded on purpose, and nothing is removed.
install_packages() {
    local offered
    as_root apt-get update || return
    mapfile -t offered < <(offered_of "$@")
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install --yes --no-install-recommends --no-upgrade --no-remove "${offered[@]}"
}

need_packages() {
    local missing
    mapfile -t missing < <(missing_of "$@")
    mapfile -t missing < <(offered_of "${missing[@]}")
    if [ ${#missing[@]} -eq 0 ]; then
        return
    fi
    say "Installing with apt: ${missing[*]}"
    if ! install_packages "${missing[@]}" >&2; then
        say "They could not be installed from here. As root, type:"
        say "  apt-get update && apt-get install --no-install-recommends ${missing[*]}"
        exit 1
    fi
}

need_to_build() {
    if is_debian_like; then
        need_packages "${packages_to_build[@]}"
    else
        need_tools
    fi
}

need_to_package() {
    need_packages "${packages_to_build[@]}" "${packages_to_package[@]}"
}

need_to_test() {
    if is_debian_like; then
        need_packages "${packages_to_build[@]}" "${packages_to_test[@]}"
    else
        need_tools
    fi
}

need_to_check() {
    if is_debian_like; then
        need_packages "${packages_to_build[@]}" "${packages_to_test[@]}" "${packages_to_check[@]}"
    else
        need_tools
    fi
}

# On systems without apt: says what is needed, and goes on if it may be there.
need_tools() {
    if is_configured; then
        return
    fi
    say "Needed: a C++20 compiler, CMake 3.22, Ninja, Qt 6.4 with Charts, nlohmann_json 3.11, libpng,"
    say "ISA-L, zlib, minizip, gumbo, libxlsxwriter and pkgconf, and GoogleTest 1.12 for the tests. Pictures look best with the fonts Inter and Noto Sans CJK."
    if ! command -v cmake >/dev/null || ! command -v ninja >/dev/null; then
        say "CMake or Ninja is missing."
        exit 1
    fi
}

is_configured() {
    [ -f "$build/build.ninja" ]
}

# has_options OPTION=VALUE...: whether the build is configured with just these.
has_options() {
    local option
    for option in "$@"; do
        grep -qx "${option%%=*}:BOOL=${option#*=}" "$build/CMakeCache.txt" 2>/dev/null || return 1
    done
}

# configure OPTION=VALUE...
configure() {
    (cd "$project" && cmake --preset release "${@/#/-D}") >&2
}

# With the tests. In continuous integration, where CI is set, compiler warnings are errors.
configure_with_tests() {
    local options=(CAPEX_TESTS=ON CAPEX_WARNINGS_AS_ERRORS=OFF)
    if [ -n "${CI:-}" ]; then
        options=(CAPEX_TESTS=ON CAPEX_WARNINGS_AS_ERRORS=ON)
    fi
    { is_configured && has_options "${options[@]}"; } || configure "${options[@]}"
}

# build TARGET: compiles what has changed.
build() {
    cmake --build "$build" --parallel 2 --target "$1" >&2
}
