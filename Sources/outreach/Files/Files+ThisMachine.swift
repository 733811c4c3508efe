import Foundation
import ViewModels

extension Files {
  /// Those of this machine, written away from the screen's actor; `~` is the folder that `HOME` names.
  ///
  /// `folder`: the one that the program was started in.
  static func ofThisMachine(environment: [String: String], folder: String) -> Files {
    let writer = FileWriter(home: environment["HOME"])
    return Files(
      folder: folder.isEmpty ? nil : folder,
      look: { path throws(FileProblem) in try await writer.lookConcurrently(path) },
      write: { bytes, path, replaced throws(FileProblem) in
        try await writer.writeConcurrently(bytes, to: path, replacing: replaced)
      })
  }
}

nonisolated extension FileWriter {
  @concurrent fileprivate func lookConcurrently(_ path: String) async throws(FileProblem) -> ExistingFile? {
    try look(path)
  }

  @concurrent fileprivate func writeConcurrently(
    _ bytes: Data, to path: String, replacing replaced: ExistingFile?
  ) async throws(FileProblem) {
    try write(bytes, to: path, replacing: replaced)
  }
}
