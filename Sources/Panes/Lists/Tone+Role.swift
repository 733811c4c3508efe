import TerminalUI
import ViewModels

extension Tone {
  var role: Role {
    switch self {
    case .plain: .text
    case .good: .success
    case .waiting: .warning
    case .bad: .danger
    }
  }
}
