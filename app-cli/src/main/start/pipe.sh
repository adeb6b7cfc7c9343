# How `deskgate pipe` lets Java run, hears it out and answers the mail server. Read by ../deskgate.

# What Java says waits in a pipe until we have spoken. QUIRK: a here-document is the one pipe a shell makes without
# a process; Linux lets us write into it by way of /proc. Elsewhere Java speaks for itself.
listen() {
    exec 5>&1 7>&6 4<<END
listening
END
    [ -w /proc/self/fd/4 ] || return
    exec 5>/proc/self/fd/4 7>&5
    read -r deaf <&4
    deaf=''
}

beside() {
    "$@" <&3 >&5 2>&7 3<&- 4<&- 5>&- 6>&- 7>&- &
    child=$!
    [ -z "$stopped" ] || [ "$signal" = KILL ] || stop
    exec 5>&- 7>&-
}

hear_out() {
    code=''
    while [ -z "$code" ] || { [ "$code" -gt 128 ] && kill -0 "$child"; }; do
        hear
        wait "$child"
        code=$?
    done
    child=''
    hear
}

# Our program begins each line with our name; all else is Java's own, of which the beginning is enough.
hear() {
    while [ -z "$deaf" ] && { IFS= read -r line <&4 || [ -n "$line" ]; }; do
        case $line in
            "deskgate: "*) said=$said${said:+$newline}$line ;;
            *[[:cntrl:]]* | *arning* | "#" | '') ;;
            *) [ "${#chatter}" -gt 120 ] || chatter=$chatter${chatter:+; }$line ;;
        esac
    done
}

# 0 and 65 count only with the words of our program: `java -version` ends with 0 as well.
answer() {
    understood='' spoken=$said
    case $code in 0 | 65 | 75) understood=$said$deaf ;; esac
    [ -z "$understood" ] || status=$code
    if [ "$status" = 0 ]; then
        printf '%s' "$said${said:+$newline}"
    else
        printf '%s' "$said${said:+$newline}" >&6
    fi
    if [ -z "$understood" ]; then
        explain
    elif [ -n "$chatter" ]; then
        say "java: $chatter"
    fi
}

explain() {
    case "$code $chatter" in
        137*) why="was killed (out of memory, or a time limit)" ;;
        129* | 130* | 143*) why="was asked to stop" ;;
        134* | 135* | 139* | *"fatal error has been detected"*)
            why="crashed"
            forget_archive
            ;;
        *) why="ended with $code" ;;
    esac
    [ -n "$stopped" ] || drain
    say "java $why and left the fate of the message open${chatter:+ ($chatter)}; the mail server keeps it and tries again"
}

# A damaged archive can bring Java down. The next message goes without, and a new one is made.
forget_archive() {
    [ -z "$archive" ] || rm -f "$launch"
}
