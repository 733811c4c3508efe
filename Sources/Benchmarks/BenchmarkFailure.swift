/// Why there are no figures.
enum BenchmarkFailure: Error, Equatable, CustomStringConvertible {
  /// `outreach` is not beside the benchmarks.
  case notBuilt
  case noSimulator
  /// The simulator did not take a job; `reason` is a sentence.
  case noJobs(reason: String)
  /// A stream could not be opened; `reason` has no full stop.
  case refused(stream: Int, reason: String)
  /// Streams ended while they were measured.
  case cut(count: Int)
  case noFigures(ReaderKind)
  /// The system has no file for the zone of that name.
  case noZone(String)
  /// The Python script that measures the peers ended in an error, told on standard error.
  case peersFailed
  /// The system gives no pseudo-terminal.
  case noTerminal
  /// The console did not paint what was waited for.
  case noConsole
  /// What the system says of a process can't be read.
  case unreadable(path: String)

  /// One sentence, or two with the way out.
  var description: String {
    switch self {
    case .notBuilt: "There is no outreach beside outreach-bench. Build both: swift build -c release."
    case .noSimulator: "outreach simulate did not say where it listens."
    case .noJobs(let reason): "The simulator took no job: \(reason)"
    case .refused(let stream, let reason): "Stream \(stream) was not opened: \(reason). Nothing was measured."
    case .cut(let count): "\(count) streams ended while they were measured. The figures are void."
    case .noFigures(let kind): "The reader “\(kind.title)” gave no figures."
    case .noZone(let name): "There is no zone file for \(name). Install the package tzdata, or choose another --zone."
    case .peersFailed: "The peers could not be measured: Python says why above."
    case .noTerminal: "The system gives no pseudo-terminal. Is /dev/ptmx there?"
    case .noConsole: "outreach --demo did not paint the schedule form with its preview. Nothing was measured."
    case .unreadable(let path): "Can't read \(path). The benchmarks need Linux with /proc."
    }
  }
}
