/// Why a file can't be written.
nonisolated public enum FileProblem: Error, Equatable, Sendable {
  /// What is there is not what was agreed to be replaced.
  case changed
  case isFolder
  /// A device, a pipe or the like.
  case notAFile
  /// There is no such folder.
  case noFolder(String)
  /// This folder may not be written in.
  case notAllowed(folder: String)
  case diskFull
  case nameTooLong
  /// Anything else, in the system's own words.
  case other(reason: String)
}

nonisolated extension FileProblem {
  /// What is wrong with `path`, and the way out.
  public func message(for path: String) -> String {
    switch self {
    case .changed: "\(path) was made or changed just now: ^S asks whether to replace it."
    case .isFolder: "\(path) is a folder: put a file's name behind it."
    case .notAFile: "\(path) is no ordinary file, so it is not replaced: choose another name."
    case .noFolder(let folder): "There is no folder \(folder): make it first, or choose another."
    case .notAllowed(let folder): "You may not write in the folder \(folder): choose another."
    case .diskFull: "The disk is full: make room, or choose a folder on another disk."
    case .nameTooLong: "The name is too long for this system: choose a shorter one."
    case .other(let reason): "It can't be written: \(reason). Choose another place."
    }
  }
}
