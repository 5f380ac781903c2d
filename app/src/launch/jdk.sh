# Sets JDK to the home of a JDK of version 21 or newer: JAVA_HOME, then the PATH, then the usual folders of JVMs.
jdk_version() {
  local version=
  if [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  fi
  if [ -z "$version" ]; then
    version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  fi
  echo "${version:-0}"
}

find_jdk() {
  local on_path candidate
  on_path=$(command -v javac || true)
  [ -n "$on_path" ] && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /usr/java/* "${HOME:-}"/.sdkman/candidates/java/* \
    "${HOME:-}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$candidate" ] && [ -x "$candidate/bin/javac" ] && [ "$(jdk_version "$candidate")" -ge 21 ]; then
      echo "$candidate"
      return
    fi
  done
}

JDK=$(find_jdk)
if [ -z "$JDK" ]; then
  echo "No JDK of version 21 or newer was found: install one (Debian: apt-get install openjdk-21-jdk) or set JAVA_HOME to it." >&2
  exit 2
fi
