import TerminalUI

/// A theme with a line for every role, `title` last and as `change` says, under `palette`'s lines.
func themeText(above palette: [String] = [], changing change: String = "title: red") -> String {
  let roles = Role.allCases.filter { $0 != .title && $0 != .live }.map { "  \($0): blue" }
  return (palette + ["roles:", "  live: red"] + roles + ["  \(change)"]).joined(separator: "\n")
}
