public import FoundationEssentials

/// Writes files; the one seam between the view models and the file system.
///
/// The app passes one that writes on this machine, tests one that keeps all in memory. A path may begin with `~`.
nonisolated public struct Files: Sendable {
  /// Where a path begins that begins with neither `/` nor `~`; nil where nobody knows.
  public let folder: String?
  /// What stands at a path now; nil where nothing does.
  ///
  /// Throws what keeps a file from being written there, as far as that shows beforehand.
  public let look: @Sendable (_ path: String) async throws(FileProblem) -> ExistingFile?
  /// Writes a whole file that only its owner may read, or nothing at all.
  ///
  /// Takes the place of `replaced` and of nothing else: whatever other file is there by then stays, and
  /// ``FileProblem/changed`` is thrown.
  public let write:
    @Sendable (_ bytes: Data, _ path: String, _ replaced: ExistingFile?) async throws(FileProblem) -> Void

  public init(
    folder: String?, look: @escaping @Sendable (String) async throws(FileProblem) -> ExistingFile?,
    write: @escaping @Sendable (Data, String, ExistingFile?) async throws(FileProblem) -> Void
  ) {
    self.folder = folder
    self.look = look
    self.write = write
  }
}

/// A file, or a link, that is there already.
nonisolated public struct ExistingFile: Equatable, Sendable {
  public let size: Int
  public let changedAt: Date
  /// Where it leads, for a link; nil for a file.
  public let target: String?
  /// Another for every other file, and after each change of this one.
  public let version: String

  public init(size: Int, changedAt: Date, target: String? = nil, version: String) {
    self.size = size
    self.changedAt = changedAt
    self.target = target
    self.version = version
  }
}
