# What the start script does once: find a Java that fits, and make it start fast from then on. Read by ../deskgate.

# --- finding a Java --------------------------------------------------------------------------------------------

find_java() {
    unfit=''
    if [ -n "${DESKGATE_JAVA_HOME-}" ]; then
        fits "$DESKGATE_JAVA_HOME/bin/java" && return
        fail "DESKGATE_JAVA_HOME=$DESKGATE_JAVA_HOME holds no Java 17 or newer${unfit:+ ($unfit)}; correct it or leave it out"
    fi
    [ -n "${JAVA_HOME-}" ] && fits "$JAVA_HOME/bin/java" && return
    find_java_on_path && return
    for place in /usr/lib/jvm /usr/java /opt /opt/java; do
        for installed in "$place"/*/bin/java; do fits "$installed" && return; done
    done
    fail "found no Java 17 or newer${unfit:+ ($unfit)}; install one (Debian: apt install openjdk-17-jre-headless) or set DESKGATE_JAVA_HOME"
}

find_java_on_path() {
    rest=$PATH:
    while [ -n "$rest" ]; do
        fits "${rest%%:*}/java" && return
        rest=${rest#*:}
    done
    return 1
}

fits() {
    [ -x "$1" ] && [ ! -d "$1" ] || return
    candidate=$1
    java=$(readlink -f "$1" 2>/dev/null) || java=$1
    release_of "$java"
    version=${release:-$(ask_version)}
    [ "${version%%[!0-9]*}" -ge 17 ] 2>/dev/null && return
    unfit="$1 is ${version:+Java }${version:-broken}"
    return 1
}

ask_version() {
    "$java" -version 2>&1 </dev/null | sed -n 's/.* version "\([^"]*\)".*/\1/p'
}

# --- starting fast ---------------------------------------------------------------------------------------------

# Writes an archive of the classes a message needs, and notes for later starts what was found out. A failure costs
# speed and nothing else; it is noted too, so that not every message tries again.
warm_up() {
    choose_startup_folder || {
        say "cannot write $app/startup nor $user_folder, so every start is a slow one"
        return 1
    }
    exec 9>"$folder/lock"
    ! command -v flock >/dev/null || flock -n 9 || return 0
    trap 'rm -f "$folder"/new.*' EXIT
    archive=''
    find_native
    write_archive >"$folder/log" 2>&1 && keep_archive
    printf '%s\n' "$java" "$version" "$classpath" "$archive" "$native" >"$folder/new.launch" &&
        mv -f "$folder/new.launch" "$folder/launch" && [ -n "$archive" ] && return
    say "could not make starts fast, see $folder/log"
    return 1
}

choose_startup_folder() {
    slug_of "$candidate"
    umask 022
    folder=$app/startup/$slug
    { mkdir -p "$folder" && [ -w "$folder" ]; } 2>/dev/null && return
    umask 077
    folder=$user_folder/$slug
    { mkdir -p "$folder" && [ -w "$folder" ]; } 2>/dev/null && [ -O "$private" ] && [ ! -h "$private" ]
}

# Java 25 keeps linked classes, and profiles if we let it: with them each start would compile at once whatever was hot in
# training, which costs more than one message gains. Older ones keep parsed classes; a list with all of them, the JDK's
# own too, gives a smaller and faster archive than one added to the JDK's own.
write_archive() {
    unset JAVA_TOOL_OPTIONS _JAVA_OPTIONS JDK_JAVA_OPTIONS
    (add_more_jars; start without_input '' db migrate --db "jdbc:sqlite:$folder/new.db") || return
    if [ "${version%%[!0-9]*}" -ge 25 ]; then
        kind=aot
        train "-XX:AOTCacheOutput=$folder/new.aot" \
            "-XX:+UnlockDiagnosticVMOptions -XX:+IgnoreUnrecognizedVMOptions -XX:-AOTRecordTraining"
        return
    fi
    kind=jsa
    train "-XX:DumpLoadedClassList=$folder/new.classes" '' &&
        "$java" -Xshare:dump "-XX:SharedClassListFile=$folder/new.classes" "-XX:SharedArchiveFile=$folder/new.jsa" -cp "$classpath"
}

train() {
    option=$1
    quick_flags
    start in_training "$quick $2" warm-up "$folder/new.db"
}

without_input() {
    "$@" </dev/null
}

in_training() {
    shift
    "$java" "$option" "$@" </dev/null
}

keep_archive() {
    [ -s "$folder/new.$kind" ] && mv -f "$folder/new.$kind" "$folder/deskgate.$kind" && archive=$folder/deskgate.$kind
}

# SQLite's library, taken out of its jar by our build: otherwise each start takes it out again.
find_native() {
    system=$(uname -s)/$(uname -m)
    [ ! -e "/lib/ld-musl-$(uname -m).so.1" ] || system=Linux-Musl/$(uname -m)
    native=$app/native/org/sqlite/native/$system/libsqlitejdbc.so
    [ -r "$native" ] || native=''
}
