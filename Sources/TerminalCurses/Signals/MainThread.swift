import CNCurses
import Dispatch  // Not used by name: the functions of MainQueue.h are linked from it.
import Glibc

/// The thread that the program starts on: it carries out the main actor's work, and looks itself for what is typed.
///
/// Dispatch's own loop would hand the main actor from one of its threads to the next. A key would wake three of them,
/// each with caches that know nothing of the last key.
public enum MainThread {
  /// What is done when a file can be read.
  private static var readers: [(file: Int32, read: () -> Void)] = []
  /// What is done before the main queue's work.
  private static var prepare: () -> Void = {}

  /// Runs the whole program; when `program` returns, it ends with the exit code of success.
  public static func run(_ program: @escaping () async -> Void) -> Never {
    Task {
      await program()
      exit(EXIT_SUCCESS)
    }
    takeAllSignals()
    let queue = _dispatch_get_main_queue_handle_4CF()
    watch(queue) { carryOut(queue) }
    // What was queued before there was a handle for it.
    _dispatch_main_queue_callback_4CF(nil)
    while true { waitForFiles() }
  }

  /// Calls `read` on the main actor whenever the file has something or has ended, until it is ignored.
  static func watch(_ file: Int32, read: @escaping () -> Void) { readers.append((file, read)) }

  /// Calls `prepare` each time before the main queue's work is carried out, but not before keys and signals are
  /// answered.
  public static func beforeWork(_ prepare: @escaping () -> Void) { self.prepare = prepare }

  static func ignore(_ file: Int32) { readers.removeAll { $0.file == file } }

  /// Whoever started the program may have left signals blocked, which it would inherit.
  private static func takeAllSignals() {
    var none = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, nil)
  }

  private static func waitForFiles() {
    var files = readers.map { pollfd(fd: $0.file, events: Int16(POLLIN), revents: 0) }
    // A signal ends the waiting early: what it has written to its file is found by the next.
    guard poll(&files, nfds_t(files.count), -1) > 0 else { return }
    for file in files where file.revents != 0 { readers.first { $0.file == file.fd }?.read() }
  }

  private static func carryOut(_ queue: Int32) {
    var count: UInt64 = 0
    read(queue, &count, MemoryLayout.size(ofValue: count))
    prepare()
    _dispatch_main_queue_callback_4CF(nil)
  }
}
