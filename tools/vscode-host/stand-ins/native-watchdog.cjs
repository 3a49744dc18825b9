// Stands in for @vscode/native-watchdog, which would have to be compiled. The extension host looks for its parent
// itself, and the launcher ends the whole process group.
exports.start = () => {};
exports.exit = (code) => process.exit(code);
