import Glibc

/// A file or a link of this machine, read by the system's own calls.
struct SystemFile {
  let path: String

  /// Nil if there is no such file, or a folder of this name.
  func contents() throws(ZoneError) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw failure
    }
    defer { close(descriptor) }
    var contents: [UInt8] = []
    // A zone file fits into one block, the tables take several.
    var block = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(descriptor, &block, block.count)
      if count == 0 { return contents }
      if count > 0 {
        contents += block[..<count]
      } else if errno == EISDIR {
        return nil
      } else if errno != EINTR {
        throw failure
      }
    }
  }

  /// Where a symbolic link points to, as written in it; nil if it is not one.
  var linkTarget: String? {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink(path, &target, target.count)
    return length < 0 ? nil : String(decoding: target[..<length].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Whether there is anything of this name that may be read.
  var isReadable: Bool { access(path, R_OK) == 0 }

  /// What the system last complained of.
  private var failure: ZoneError {
    ZoneError.unreadable(path: path, reason: String(cString: strerror(errno)))
  }
}
