# How a checkout builds itself. Read by ../deskgate.
#
# What runs is a copy of the last good build: a build that is under way, was interrupted or has failed is never seen.
# `deskgate pipe` takes what is there, however old: a message does not wait for a compiler.

use_build() {
    builds=$here/target/run
    ready || make_build
}

ready() { built && { [ -n "$piping" ] || up_to_date; }; }

built() {
    build=''
    { IFS= read -r build <"$builds/current"; } 2>/dev/null
    app=$builds/$build
    [ -n "$build" ] && [ -d "$app/lib" ]
}

up_to_date() {
    [ -z "$(cd "$here" && find pom.xml deskgate ./*/pom.xml ./*/src/main -newer "$builds/current" 2>/dev/null)" ]
}

make_build() {
    { mkdir -p "$builds" && [ -w "$builds" ]; } 2>/dev/null ||
        fail "nothing is built and $builds cannot be written; run '$here/deskgate warm-up' as the owner of the checkout"
    (build_in_turn) </dev/null || build_failed
    built_now=yes
    built || fail "the build left nothing to start, see $builds/log"
}

build_failed() {
    [ -n "$piping" ] || tail -n 20 "$builds/log" >&2
    fail "the build failed, see $builds/log"
}

# Without flock (it comes with Linux) two builds at the same time are up to the user.
build_in_turn() {
    exec 9>"$builds/lock"
    ! command -v flock >/dev/null || flock 9
    ! ready || return 0
    say "building, once, takes a minute"
    : >"$builds/started"
    compile >"$builds/log" 2>&1 && publish
}

compile() {
    cd "$here" || return
    rm -rf app-cli/target/deskgate
    [ -z "${DESKGATE_JAVA_HOME-}" ] || [ -n "${JAVA_HOME-}" ] || export JAVA_HOME="$DESKGATE_JAVA_HOME"
    ./mvnw -q -DskipTests -Dspotless.check.skip -Dmaven.javadoc.skip -Dmaven.source.skip package
}

publish() {
    new=$(date +%Y%m%d-%H%M%S)-$$
    built || build=none
    cp -R "$here/app-cli/target/deskgate" "$builds/$new" && printf '%s\n' "$new" >"$builds/next" || return
    touch -r "$builds/started" "$builds/next"
    mv -f "$builds/next" "$builds/current" || return
    for old in "$builds"/*-*; do
        [ "$old" = "$builds/$new" ] || [ "$old" = "$builds/$build" ] || rm -rf "$old"
    done
}
