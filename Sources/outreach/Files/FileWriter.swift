import Foundation
import Glibc
import ViewModels

/// Writes whole files that only their owner may read, or nothing at all.
nonisolated struct FileWriter: Sendable {
  /// What `~` stands for; nil where nobody knows.
  let home: String?
  /// Writes some of the bytes into an open file, as the system's `write` does.
  var put: @Sendable (_ file: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int = { Glibc.write($0, $1, $2) }

  /// What stands at `path` now; nil where nothing does.
  func look(_ path: String) throws(FileProblem) -> ExistingFile? {
    let place = place(path)
    guard !place.hasSuffix("/") else { throw .isFolder }
    let folder = Self.folder(of: place)
    var entry = stat()
    guard stat(folder, &entry) == 0 else { throw problem(path) }
    guard entry.st_mode & S_IFMT == S_IFDIR else { throw .noFolder(Self.folder(of: path)) }
    guard lstat(place, &entry) == 0 else {
      guard errno == ENOENT else { throw problem(path) }
      guard access(folder, W_OK | X_OK) == 0 else { throw problem(path) }
      return nil
    }
    switch entry.st_mode & S_IFMT {
    case S_IFREG: return ExistingFile(entry, target: nil)
    case S_IFLNK: return ExistingFile(entry, target: Self.target(of: place))
    case S_IFDIR: throw .isFolder
    default: throw .notAFile
    }
  }

  /// Writes a whole file in place of `replaced`, and of nothing else; without it only where nothing is.
  func write(_ bytes: Data, to path: String, replacing replaced: ExistingFile?) throws(FileProblem) {
    let place = place(path)
    let draft = "\(Self.folder(of: place))/.outreach-\(String(UInt64.random(in: .min ... .max), radix: 16)).tmp"
    try create(draft, bytes, path)
    do throws(FileProblem) {
      if let replaced, let standing = try look(path) {
        guard standing == replaced else { throw .changed }
        guard Glibc.rename(draft, place) == 0 else { throw problem(path) }
      } else {
        try rename(draft, toNew: place, path)
      }
    } catch {
      unlink(draft)
      throw error
    }
  }

  /// Gives a whole file a name that nothing has: takes the name by an empty file, and puts the whole one in its place.
  private func rename(_ draft: String, toNew place: String, _ path: String) throws(FileProblem) {
    let file = open(place, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw problem(path) }
    close(file)
    guard Glibc.rename(draft, place) == 0 else {
      let problem = problem(path)
      unlink(place)
      throw problem
    }
  }

  /// Makes a file where there is none, and takes it away again unless all of it is on the disk.
  private func create(_ place: String, _ bytes: Data, _ path: String) throws(FileProblem) {
    let file = open(place, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw problem(path) }
    let isWritten = fchmod(file, 0o600) == 0 && fill(file, bytes) && fsync(file) == 0
    let failure = errno
    let isClosed = close(file) == 0
    guard isWritten, isClosed else {
      let problem = problem(path, isWritten ? errno : failure)
      unlink(place)
      throw problem
    }
  }

  private func fill(_ file: Int32, _ bytes: Data) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while let start = UnsafeRawBufferPointer(rebasing: rest).baseAddress, !rest.isEmpty {
        let count = put(file, start, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }

  // MARK: Paths

  private func place(_ path: String) -> String {
    guard let home, path == "~" || path.hasPrefix("~/") else { return path }
    return home + path.dropFirst()
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func target(of link: String) -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(link, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// What the system's error `code` means for a file at `path`.
  func problem(_ path: String, _ code: Int32 = errno) -> FileProblem {
    switch code {
    case EEXIST: .changed
    case EISDIR: .isFolder
    case ENOENT, ENOTDIR: .noFolder(Self.folder(of: path))
    case EACCES, EPERM, EROFS: .notAllowed(folder: Self.folder(of: path))
    case ENOSPC, EDQUOT: .diskFull
    case ENAMETOOLONG: .nameTooLong
    default: .other(reason: String(cString: strerror(code)).lowercased())
    }
  }
}

extension ExistingFile {
  fileprivate nonisolated init(_ entry: stat, target: String?) {
    let changed = entry.st_mtim
    self.init(
      size: Int(entry.st_size),
      changedAt: Date(timeIntervalSince1970: Double(changed.tv_sec) + Double(changed.tv_nsec) / 1e9), target: target,
      version: [
        Int(entry.st_dev), Int(entry.st_ino), Int(entry.st_size), changed.tv_sec, changed.tv_nsec,
        entry.st_ctim.tv_sec, entry.st_ctim.tv_nsec,
      ].map(String.init).joined(separator: "-"))
  }
}
