# Sourced by the scripts at the top: find_jdk prints the folder of a JDK 25, or says how to get one. It
# starts no other program where it can do without, for each takes some milliseconds of every command.

is_jdk_25() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS= read -r line; do
    case $line in
      'JAVA_VERSION="25'[.\"]*) return 0 ;;
    esac
  done <"$1/release"
  return 1
}

# The folder of the JDK whose compiler is on the PATH, links followed.
jdk_on_path() {
  javac=$(command -v javac || true)
  while [ -L "$javac" ]; do
    link=$(readlink "$javac")
    case $link in
      /*) javac=$link ;;
      *) javac=$(dirname -- "$javac")/$link ;;
    esac
  done
  printf '%s\n' "${javac%/bin/javac}"
}

# The compiler on the PATH comes last, for its links can only be followed by another program.
find_jdk() {
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* \
      "$HOME"/.jdks/* /opt/*jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if is_jdk_25 "$candidate"; then
      printf '%s\n' "$candidate"
      return
    fi
  done
  candidate=$(jdk_on_path)
  if is_jdk_25 "$candidate"; then
    printf '%s\n' "$candidate"
    return
  fi
  cat >&2 <<'END'
The hub needs Java 25, and this computer does not have it.

Get it from https://adoptium.net: choose version 25 and "JDK", and install it. Then open a new
terminal and type the command again. (If Java 25 is installed in an unusual place, set JAVA_HOME to
its folder.)
END
  return 2
}
